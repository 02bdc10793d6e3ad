package attention.process;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes started here. None outlives this JVM, also not when Ctrl-C ends it. */
public final class Children {
  private static final int MOMENT_SECONDS = 3;
  private static final int SIGNAL_MILLIS = 200;
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
  private static volatile boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Children::killAll, "end"));
  }

  private Children() {}

  /** Starts a process. */
  public static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    RUNNING.removeIf(earlier -> !earlier.isAlive());
    RUNNING.add(process);
    return process;
  }

  /**
   * Waits a moment, and for ever if this JVM is ending: Ctrl-C reaches the children too, perhaps
   * sooner, and then nobody needs to hear why one of them is gone.
   */
  public static void awaitOwnEnd() throws InterruptedException {
    Thread.sleep(SIGNAL_MILLIS);
    if (ending) {
      new CountDownLatch(1).await();
    }
  }

  /** Ends a process and all that it started, at once and without asking. */
  public static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends a process and all that it started: asks first, and a moment later insists. */
  public static void kill(Process process) {
    List<ProcessHandle> family =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    family.forEach(ProcessHandle::destroy);
    CompletableFuture<?> ended =
        CompletableFuture.allOf(
            family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    try {
      ended.get(MOMENT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException deaf) {
      family.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException stopped) {
      family.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }

  private static void killAll() {
    ending = true;
    RUNNING.forEach(Children::kill);
  }
}
