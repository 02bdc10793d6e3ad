package attention.fresh;

import attention.task.Probe;

/** What of a lesson's probes may vary, and what must stay. */
interface Rule {
  /**
   * A probe of the same meaning with other numbers.
   *
   * @param fixed one of the lesson's own probes
   */
  Probe drawn(Probe fixed, Draw draw);

  /** Whether arrays that are equal in several probes have to stay equal. */
  default boolean linksArrays() {
    return false;
  }
}
