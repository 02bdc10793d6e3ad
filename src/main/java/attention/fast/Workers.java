package attention.fast;

import attention.floats.Threads;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Threads that share a number of tasks: each takes the next one until none is left, so that a slow
 * task holds nobody up. The caller is one of them.
 */
final class Workers {
  private static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "attention-worker");
            thread.setDaemon(true);
            return thread;
          });

  private final int threads;

  private Workers(int threads) {
    this.threads = threads;
  }

  /**
   * So many threads, the caller among them.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Workers of(int threads) {
    return new Workers(Threads.require(threads));
  }

  /** The caller by itself. */
  static Workers alone() {
    return new Workers(1);
  }

  int threads() {
    return threads;
  }

  /**
   * Does tasks 0 to {@code count − 1}, in this order as far as they are begun.
   *
   * @param desk makes what one thread needs for itself; asked once a thread
   * @param task does the task of a number at such a desk
   * @throws CancellationException if the caller is interrupted; the others have stopped by then
   */
  <D> void share(int count, Supplier<D> desk, ObjIntConsumer<D> task) {
    Round<D> round = new Round<>(count, desk, task);
    int helpers = Math.min(threads, count) - 1;
    CountDownLatch working = new CountDownLatch(Math.max(helpers, 0));
    for (int i = 0; i < helpers; i++) {
      POOL.execute(
          () -> {
            round.work();
            working.countDown();
          });
    }
    round.work();
    round.end(working);
  }

  /** The tasks of one call. */
  private record Round<D>(
      int count,
      Supplier<D> desk,
      ObjIntConsumer<D> task,
      AtomicInteger next,
      AtomicReference<Throwable> failure) {
    Round(int count, Supplier<D> desk, ObjIntConsumer<D> task) {
      this(count, desk, task, new AtomicInteger(), new AtomicReference<>());
    }

    /** Takes one task after the other; an error of one thread is an end for all. */
    void work() {
      try {
        D own = desk.get();
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
          task.accept(own, i);
          if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("attention was interrupted, and has no result");
          }
        }
      } catch (RuntimeException | Error thrown) {
        failure.compareAndSet(null, thrown);
        next.set(count);
      }
    }

    /** Waits for the others, whatever happens, and then passes on what went wrong. */
    void end(CountDownLatch working) {
      boolean interrupted = false;
      while (working.getCount() > 0) {
        try {
          working.await();
        } catch (InterruptedException asked) {
          interrupted = true;
          failure.compareAndSet(
              null, new CancellationException("attention was interrupted, and has no result"));
          next.set(count);
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown != null) {
        throw (RuntimeException) thrown;
      }
    }
  }
}
