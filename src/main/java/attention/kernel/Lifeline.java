package attention.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dflib.jjava.jupyter.channels.Loop;

/** Ends the kernel when Jupyter, which started it, is no more. */
final class Lifeline {
  // A closing socket makes the thread that polls it fail.
  private static volatile boolean ending;

  private Lifeline() {}

  /** From now on this JVM lives no longer than the process that started it. */
  static void hold() {
    ProcessHandle.current()
        .parent()
        .ifPresent(jupyter -> watch("lifeline", jupyter.onExit().thenApply(gone -> 1)));
  }

  /**
   * From now on this JVM ends when a thread that serves Jupyter dies of an exception. Jupyter then
   * says that the kernel died; otherwise it would wait for an answer for ever.
   */
  static void endWithLoops() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, exception) -> {
          if (ending) { // sockets that close under each other, after Jupyter has had its answer
            return;
          }
          exception.printStackTrace();
          if (thread instanceof Loop) {
            Runtime.getRuntime().halt(1);
          }
        });
  }

  /** Ends this JVM after a moment, even if a cell or a socket will not let go. */
  static void cutSoon() {
    ending = true;
    watch("end", new CompletableFuture<Integer>().completeOnTimeout(0, 2, TimeUnit.SECONDS));
  }

  private static void watch(String name, CompletableFuture<Integer> exitStatus) {
    Thread thread = new Thread(() -> Runtime.getRuntime().halt(exitStatus.join()), name);
    thread.setDaemon(true);
    thread.start();
  }
}
