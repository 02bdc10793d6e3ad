package attention.fresh;

import attention.task.Probe;

/** How one setting is drawn anew. */
@FunctionalInterface
interface SettingRule {
  /**
   * A setting of the same type and meaning.
   *
   * @param fixed the lesson's own
   * @param probe that it belongs to
   */
  Object drawn(Object fixed, Probe probe, Draw draw);
}
