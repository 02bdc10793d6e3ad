package attention.worker;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Grades in a child: a second Java, kept warm, that learners' code may bring down. A lost child is
 * replaced at once, so that the next one is warm when it is needed.
 */
public final class GradingWorker implements Grader, AutoCloseable {
  /** How long one file may take. */
  static final Duration LIMIT = Duration.ofSeconds(5);

  private static final double NANOS_PER_SECOND = 1e9;

  private final Launch launch;
  private final Duration limit;
  private volatile CompletableFuture<Child> next;
  private volatile boolean closed;

  /**
   * Starts the first child.
   *
   * @param limit how long one file may take
   */
  GradingWorker(Launch launch, Duration limit) {
    this.launch = launch;
    this.limit = limit;
    prepare();
  }

  /**
   * Starts the first child and does not wait for it.
   *
   * @param home the course's top-level folder
   */
  public static GradingWorker start(Path home) {
    return new GradingWorker(Launch.of(home), LIMIT);
  }

  /**
   * {@inheritDoc} Waits for a warm child first; that does not count towards the time a file may
   * take. One file at a time.
   *
   * @throws Problem also if no child can be started, or this worker is closed
   */
  @Override
  public synchronized Verdict grade(Lesson lesson, Path file) {
    long begin = System.nanoTime();
    Child child = child();
    Message.Outcome outcome = child.grade(new Job(lesson, file.toAbsolutePath(), limit));
    if (closed) {
      throw stopped();
    }
    if (!child.usable()) {
      replace(child);
    }
    if (outcome instanceof Message.Answer answer) {
      return timed(answer.verdict(), (System.nanoTime() - begin) / NANOS_PER_SECOND);
    }
    throw new Problem(((Message.Refusal) outcome).reason());
  }

  /** Ends the child. A grading that is under way ends with a {@link Problem}. */
  @Override
  public void close() {
    closed = true;
    CompletableFuture<Void> unused = next.thenAccept(Child::close); // now, or once it is warm
  }

  private Child child() {
    if (closed) {
      throw stopped();
    }
    if (next.isCompletedExceptionally()) {
      prepare();
    } else if (next.isDone() && !next.join().usable()) {
      replace(next.join()); // it died between two jobs
    }
    try {
      return next.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Problem problem ? problem : failed;
    }
  }

  private void replace(Child lost) {
    lost.close();
    prepare();
  }

  private void prepare() {
    next = CompletableFuture.supplyAsync(new Nursery(launch)::child, GradingWorker::inBackground);
    if (closed) {
      close();
    }
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "worker");
    thread.setDaemon(true);
    thread.start();
  }

  private static Problem stopped() {
    return new Problem("Grading was stopped.");
  }

  private static Verdict timed(Verdict verdict, double seconds) {
    return new Verdict(
        verdict.lesson(),
        verdict.status(),
        verdict.checks(),
        verdict.diagnosis(),
        seconds,
        verdict.printed());
  }
}
