package attention.attempt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Something is done once, on a thread of its own and in surroundings that are mended afterwards.
 */
public final class Attempt {
  /** How it ended. */
  public sealed interface End {
    /** What the code had printed by then. */
    String printed();
  }

  /**
   * It came to its end.
   *
   * @param thrown what it threw; nothing if it returned
   * @param left the names of threads that it left running
   */
  public record Ended(Optional<Throwable> thrown, List<String> left, String printed)
      implements End {}

  /** The time was over. */
  public record TooLong(Thread.State state, List<StackTraceElement> frames, String printed)
      implements End {}

  /** It called {@code System.exit}. */
  public record Exited(List<StackTraceElement> frames, String printed) implements End {}

  /** What is done, which may throw anything. */
  public interface Deed {
    /** Does it. */
    void run() throws Throwable;
  }

  private final Deed deed;
  private final Duration limit;
  private final Printed printed = new Printed();
  private final ThreadGroup group = new ThreadGroup("learner");
  private final Thread thread = new Thread(group, this::doIt, "grading");
  // Not Thread.join: the learner's code can hold the lock that join needs.
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicBoolean answered = new AtomicBoolean();
  private volatile Throwable thrown;

  /**
   * @param limit how long it may take
   */
  public Attempt(Deed deed, Duration limit) {
    this.deed = deed;
    this.limit = limit;
    thread.setDaemon(true);
  }

  /**
   * Runs it until it ends or the time is over.
   *
   * @return how it ended; none if {@link #exited} took the answer
   */
  public Optional<End> run() throws InterruptedException {
    Surroundings before = Surroundings.now();
    ArraySettings arrays = ArraySettings.now();
    Surroundings.lead(printed);
    thread.start();
    boolean ended = new Patience(limit).untilDone(done, thread);
    End end = ended ? ended() : tooLong();
    before.restore();
    arrays.restore();
    return onlyOnce(end);
  }

  /** How it ended if it ended the whole program; none if that is told already. */
  Optional<End> exited(StackTraceElement[] frames) {
    return onlyOnce(new Exited(List.of(frames), printed.text()));
  }

  private Optional<End> onlyOnce(End end) {
    return Optional.of(end).filter(first -> answered.compareAndSet(false, true));
  }

  private void doIt() {
    try {
      deed.run();
    } catch (Throwable everything) { // for the learner's code may throw anything
      thrown = everything;
    } finally {
      done.countDown();
    }
  }

  private End tooLong() {
    // Before asking what it printed, which makes a thread that prints wait.
    Thread.State state = thread.getState();
    List<StackTraceElement> frames = List.of(thread.getStackTrace());
    return new TooLong(state, frames, printed.text());
  }

  private End ended() throws InterruptedException {
    List<String> left = LeftBehind.in(group, thread).stream().map(Thread::getName).toList();
    return new Ended(Optional.ofNullable(thrown), left, printed.text());
  }
}
