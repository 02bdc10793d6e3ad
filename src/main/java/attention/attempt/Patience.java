package attention.attempt;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a thread: for its limit, and longer where a busy machine kept it from working. An
 * endless loop uses up its time; a program that waits for a processor does not.
 *
 * @param limit how long the thread may take on a machine that has time for it
 */
public record Patience(Duration limit) {
  /** However busy the machine is, this many limits are the end. */
  private static final int MOST_LIMITS = 4;

  /** Who was given a processor for half of its limit had its chance. */
  private static final int FAIR_SHARE = 2;

  private static final Duration LOOK = Duration.ofMillis(100);

  /** The longest wait. */
  public Duration longest() {
    return limit.multipliedBy(MOST_LIMITS);
  }

  /**
   * Waits.
   *
   * @param done counted down when the thread is done
   * @return whether it is done
   */
  boolean untilDone(CountDownLatch done, Thread thread) throws InterruptedException {
    long end = System.nanoTime() + longest().toNanos();
    boolean ended = done.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    while (!ended && starved(thread) && System.nanoTime() < end) {
      ended = done.await(LOOK.toNanos(), TimeUnit.NANOSECONDS);
    }
    return ended;
  }

  /** Whether it wants to work and could not. A thread that sleeps, or waits for a lock, can. */
  private boolean starved(Thread thread) {
    return thread.getState() == Thread.State.RUNNABLE
        && processorNanos(thread) < limit.toNanos() / FAIR_SHARE;
  }

  private static long processorNanos(Thread thread) {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
  }
}
