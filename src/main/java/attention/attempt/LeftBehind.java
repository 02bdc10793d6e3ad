package attention.attempt;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinWorkerThread;

/** Threads that a program started and did not end. */
final class LeftBehind {
  /** Long enough for a thread that has done its work and is just ending. */
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private static final int STEP_MILLIS = 10;

  private LeftBehind() {}

  /**
   * The threads of a group that do not end within a moment. Waits only if there are any.
   *
   * @param own the thread that the group was made for
   */
  static List<Thread> in(ThreadGroup group, Thread own) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    List<Thread> running = running(group, own);
    while (!running.isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(STEP_MILLIS);
      running = running(group, own);
    }
    return running;
  }

  private static List<Thread> running(ThreadGroup group, Thread own) {
    Thread[] all = new Thread[group.activeCount() + 64];
    int count = group.enumerate(all);
    return Arrays.stream(all, 0, count)
        .filter(thread -> thread != own && thread.isAlive() && !ofLibrary(thread))
        .toList();
  }

  /** Java keeps its pool for parallel streams, and libraries keep threads of classes of theirs. */
  private static boolean ofLibrary(Thread thread) {
    return thread instanceof ForkJoinWorkerThread
        || thread.getClass().getClassLoader() == LeftBehind.class.getClassLoader();
  }
}
