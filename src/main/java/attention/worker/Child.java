package attention.worker;

import attention.attempt.Ending;
import attention.attempt.Patience;
import attention.process.Children;
import attention.process.LastWords;
import attention.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A second Java that is warm and does jobs until one of them is too much for it. */
final class Child implements AutoCloseable {
  /** The child's own watch is given this long to say where the code hangs. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  /** A Java that crashed may still be writing down why. */
  private static final Duration DYING = Duration.ofSeconds(5);

  private static final int UNKNOWN = -1;

  private final Process process;
  private final LastWords lastWords;
  private final Wire wire;
  private boolean spent;

  /**
   * @param process the child
   * @param lastWords what it prints
   * @param wire the way to it
   */
  Child(Process process, LastWords lastWords, Wire wire) {
    this.process = process;
    this.lastWords = lastWords;
    this.wire = wire;
  }

  /** Whether it can do another job. */
  boolean usable() {
    return !spent && process.isAlive();
  }

  /**
   * Does a job. Whatever the code does, there is an answer.
   *
   * @return a verdict, or the reason why the job could not be begun
   */
  Message.Outcome grade(Job job) {
    try {
      wire.patience(new Patience(job.limit()).longest().plus(GRACE));
      wire.send(job);
      Message message = wire.receive();
      if (message instanceof Message.Outcome outcome) {
        spent = outcome.spent();
        return outcome;
      }
      throw new IOException("the child answered with " + message);
    } catch (SocketTimeoutException silent) {
      return lost(new Ending(job.tried(), "").deaf());
    } catch (IOException gone) {
      return lost(new Ending(job.tried(), "").lost(exitStatus(), lastWords.text()));
    }
  }

  private int exitStatus() {
    try {
      return process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)
          ? process.exitValue()
          : UNKNOWN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  private Message.Outcome lost(Verdict verdict) {
    spent = true;
    return new Message.Answer(verdict, true);
  }

  /** Ends it at once, with all that the learner's code started. */
  @Override
  public void close() {
    try (wire) {
      Children.end(process);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
