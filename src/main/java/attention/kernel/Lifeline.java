package attention.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends the kernel when Jupyter, which started it, is no more. */
final class Lifeline {
  private Lifeline() {}

  /** From now on this JVM lives no longer than the process that started it. */
  static void hold() {
    ProcessHandle.current()
        .parent()
        .ifPresent(jupyter -> watch("lifeline", jupyter.onExit().thenApply(gone -> 1)));
  }

  /** Ends this JVM after a moment, even if a cell or a socket will not let go. */
  static void cutSoon() {
    watch("end", new CompletableFuture<Integer>().completeOnTimeout(0, 2, TimeUnit.SECONDS));
  }

  private static void watch(String name, CompletableFuture<Integer> exitStatus) {
    Thread thread = new Thread(() -> Runtime.getRuntime().halt(exitStatus.join()), name);
    thread.setDaemon(true);
    thread.start();
  }
}
