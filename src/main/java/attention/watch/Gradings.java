package attention.watch;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Grader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Grades beside the loop, one file after the other. Of the files asked for during a grading only
 * the last is graded after it: the learner has gone on since the others.
 */
final class Gradings implements AutoCloseable {
  /** To announce a shorter wait would only flicker. */
  private static final long PATIENCE_MILLIS = 200;

  private final Grader grader;
  private final Consumer<Event> events;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Gradings::thread);
  private final AtomicInteger newest = new AtomicInteger();

  Gradings(Grader grader, Consumer<Event> events) {
    this.grader = grader;
    this.events = events;
  }

  /**
   * Has a file graded as soon as may be.
   *
   * @return the number that the answer will bear; an answer with a smaller one is out of date
   */
  int ask(Lesson lesson, Path file) {
    int number = newest.incrementAndGet();
    worker.execute(() -> grade(number, lesson, file));
    CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .execute(() -> events.accept(new Event.Waiting(number)));
    return number;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private void grade(int number, Lesson lesson, Path file) {
    if (number < newest.get()) {
      return;
    }
    try {
      events.accept(new Event.Graded(number, Optional.of(grader.grade(lesson, file)), ""));
    } catch (Problem problem) {
      events.accept(new Event.Graded(number, Optional.empty(), problem.getMessage()));
    } catch (RuntimeException | Error fault) {
      events.accept(new Event.Broken(fault));
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "grading");
    thread.setDaemon(true);
    return thread;
  }
}
