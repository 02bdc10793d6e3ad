package attention.worker;

import attention.problem.Problem;
import attention.verdict.Check;
import attention.verdict.Grader;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** One job, done on a thread of its own and in surroundings that are mended afterwards. */
final class Trial {
  private final Grader grader;
  private final Job job;
  private final Printed printed = new Printed();
  private final ThreadGroup group = new ThreadGroup("learner");
  private final Thread thread = new Thread(group, this::grade, "grading");
  // Not Thread.join: the learner's code can hold the lock that join needs.
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicBoolean answered = new AtomicBoolean();
  private volatile Verdict verdict;
  private volatile Throwable thrown;

  Trial(Grader grader, Job job) {
    this.grader = grader;
    this.job = job;
    thread.setDaemon(true);
  }

  /**
   * Runs it until it ends or the time is over.
   *
   * @return how it ended; none if {@link #exited} took the answer
   */
  Optional<Message.Outcome> run() throws InterruptedException {
    Surroundings before = Surroundings.now();
    ArraySettings arrays = ArraySettings.now();
    Surroundings.lead(printed);
    thread.start();
    boolean ended = new Patience(job.limit()).untilDone(done, thread);
    Message.Outcome message = ended ? outcome() : tooLong();
    before.restore();
    arrays.restore();
    return Optional.of(message).filter(first -> answered.compareAndSet(false, true));
  }

  /** What to tell the parent when the code ends the whole program; none if it is told already. */
  Optional<Message.Outcome> exited(StackTraceElement[] frames) {
    return Optional.<Message.Outcome>of(spent(ending().exited(frames)))
        .filter(first -> answered.compareAndSet(false, true));
  }

  private void grade() {
    try {
      verdict = grader.grade(job.lesson(), job.file());
    } catch (Throwable everything) { // for the learner's code may throw anything
      thrown = everything;
    } finally {
      done.countDown();
    }
  }

  private Message.Outcome tooLong() {
    // Before asking what it printed, which makes a thread that prints wait.
    Thread.State state = thread.getState();
    StackTraceElement[] frames = thread.getStackTrace();
    return spent(ending().tooLong(state, frames));
  }

  private Message.Outcome outcome() throws InterruptedException {
    if (thrown instanceof Problem problem) {
      return new Message.Refusal(problem.getMessage());
    }
    if (thrown != null) {
      return spent(ending().thrown(thrown));
    }
    List<Thread> left = LeftBehind.in(group, thread);
    List<Check> checks = new ArrayList<>(verdict.checks());
    if (!left.isEmpty()) {
      checks.add(leavesNothing(left));
    }
    Status status = left.isEmpty() || !verdict.passed() ? verdict.status() : Status.FAILED;
    return new Message.Answer(
        new Verdict(verdict.lesson(), status, checks, verdict.diagnosis(), 0, ending().printed()),
        !left.isEmpty());
  }

  private Check leavesNothing(List<Thread> left) {
    return Check.failed(
        "leaves-nothing-running",
        "It leaves nothing running",
        "%s started %s and left %s running. Nothing here needs a thread of its own: compute the result and return it."
            .formatted(
                job.className(),
                left.stream()
                    .map(one -> "the thread \"" + one.getName() + "\"")
                    .limit(3)
                    .collect(Collectors.joining(", ")),
                left.size() == 1 ? "it" : "all " + left.size()));
  }

  private Ending ending() {
    return new Ending(job, printed.text());
  }

  private static Message.Answer spent(Verdict verdict) {
    return new Message.Answer(verdict, true);
  }
}
