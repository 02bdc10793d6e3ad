package attention.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The thread that cells run on. It can be stopped; where Java cannot do that, it is left behind.
 */
final class CellThread {
  private static final long PATIENCE_MILLIS = 700;

  private ExecutorService executor = newExecutor();
  private volatile Thread worker;
  private volatile CompletableFuture<Object> outcome = CompletableFuture.completedFuture(null);

  /** How a stopped cell came to its end. */
  enum Ending {
    STOPPED,
    RUNS_ON
  }

  /** The cell was stopped by the reader. */
  static final class Stopped extends Exception {
    private final Ending ending;

    Stopped(Ending ending) {
      super("the cell was stopped", null, false, false);
      this.ending = ending;
    }

    Ending ending() {
      return ending;
    }
  }

  /**
   * Runs code and waits for it.
   *
   * @throws Exception what the code throws; {@link Stopped} after {@link #stop()}
   */
  Object run(Callable<?> code) throws Exception {
    CompletableFuture<Object> mine = new CompletableFuture<>();
    outcome = mine;
    executor.execute(
        () -> {
          worker = Thread.currentThread();
          try {
            mine.complete(code.call());
          } catch (Throwable thrown) {
            mine.completeExceptionally(thrown);
          }
        });
    try {
      return mine.get();
    } catch (ExecutionException wrapped) {
      if (wrapped.getCause() instanceof Exception exception) {
        throw exception;
      }
      throw new InvocationTargetException(wrapped.getCause());
    } finally {
      // Nothing here may keep the result alive: it can be large.
      outcome = CompletableFuture.completedFuture(null);
    }
  }

  /** Stops the running code: asks first, then forces it where Java still can. */
  synchronized void stop() {
    CompletableFuture<Object> running = outcome;
    Thread thread = worker;
    if (running.isDone() || thread == null) {
      return;
    }
    thread.interrupt();
    if (!ended(running) && force(thread)) {
      ended(running);
    }
    if (running.isDone()) {
      return;
    }
    executor.shutdown();
    executor = newExecutor();
    running.completeExceptionally(new Stopped(Ending.RUNS_ON));
  }

  private static boolean ended(CompletableFuture<Object> running) {
    try {
      running.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException failed) {
      return true;
    } catch (TimeoutException tooSoon) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Thread.stop works up to Java 19, throws from 20 on, and will be gone: hence by reflection. */
  private static boolean force(Thread thread) {
    try {
      Thread.class.getMethod("stop").invoke(thread);
      return true;
    } catch (ReflectiveOperationException gone) {
      return false;
    }
  }

  private static ExecutorService newExecutor() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "cell");
          thread.setDaemon(true);
          return thread;
        });
  }
}
