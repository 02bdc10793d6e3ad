package attention.sandbox;

import java.time.Duration;

/**
 * How much one file that is graded may use.
 *
 * @param time until it has to come to an end
 * @param megabytes of memory for Java's objects, and as much again for arrays outside of its heap
 */
public record Limits(Duration time, int megabytes) {
  /** What Java itself needs besides: its classes, its compiled code, its threads' stacks. */
  private static final int JAVA_MEGABYTES = 512;

  /** Less is too little for any program. */
  public static final int LEAST_MEGABYTES = 64;

  /**
   * Checks that anything could run at all.
   *
   * @throws IllegalArgumentException if nothing could
   */
  public Limits {
    if (time.isNegative() || time.isZero() || megabytes < LEAST_MEGABYTES) {
      throw new IllegalArgumentException("no program runs in " + time + ", " + megabytes + " MB");
    }
  }

  /** What is right for an exercise, whose arrays take a few kilobytes. */
  public static Limits usual() {
    return new Limits(Duration.ofSeconds(5), 256);
  }

  /** The same with another time. */
  public Limits within(Duration other) {
    return new Limits(other, megabytes);
  }

  /** All that one process may take for data, whatever it is for. */
  int dataMegabytes() {
    return 2 * megabytes + JAVA_MEGABYTES;
  }
}
