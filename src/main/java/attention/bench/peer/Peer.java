package attention.bench.peer;

import attention.problem.Problem;
import attention.process.Children;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A child process that is asked in lines and answers in lines. It never outlives this JVM, and
 * knows by itself when that is gone.
 */
public final class Peer implements AutoCloseable {
  /** How an answer begins. */
  public static final String YES = "yes ";

  /** How the reason begins why there is no answer. */
  public static final String NO = "no ";

  private static final Duration DYING = Duration.ofSeconds(5);
  private static final int KILLED = 128 + 9;

  private final String name;
  private final Process process;
  private final LastLines said;
  private final BufferedReader answers;
  private final Writer questions;

  private Peer(String name, Process process) {
    this.name = name;
    this.process = process;
    said = new LastLines(process.getErrorStream());
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    questions =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  /** The child cannot do what it was asked; it lives on. */
  public static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
      super(reason);
    }
  }

  /**
   * Starts one.
   *
   * @param name in messages, such as {@code Java}
   * @throws Problem if that fails
   */
  public static Peer start(String name, ProcessBuilder builder) {
    try {
      return new Peer(name, Children.start(builder));
    } catch (IOException refused) {
      throw new Problem(
          "The %s that is to be measured cannot be started: %s."
              .formatted(name, refused.getMessage()),
          refused);
    }
  }

  /**
   * Asks, and waits for the answer as long as it takes.
   *
   * @param words of one line, with a space between
   * @throws Refusal if it cannot do that
   * @throws Problem if it died
   */
  public String ask(Object... words) throws Refusal {
    try {
      StringBuilder line = new StringBuilder();
      for (Object word : words) {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      questions.write(line.append('\n').toString());
      questions.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw lost(line.toString().strip());
      }
      return understood(answer);
    } catch (IOException gone) {
      throw lost(String.valueOf(words[0]));
    }
  }

  /** As {@link #ask}, where a refusal can only be a fault of the course. */
  public String require(Object... words) {
    try {
      return ask(words);
    } catch (Refusal refused) {
      throw new IllegalStateException(
          "the %s child refused \"%s\": %s".formatted(name, words[0], refused.getMessage()),
          refused);
    }
  }

  private String understood(String answer) throws Refusal {
    if (answer.startsWith(YES)) {
      return answer.substring(YES.length());
    }
    if (answer.startsWith(NO)) {
      throw new Refusal(answer.substring(NO.length()));
    }
    throw new IllegalStateException(
        "the %s child answered neither yes nor no: %s".formatted(name, answer));
  }

  private Problem lost(String question) {
    try {
      boolean ended = process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS);
      Children.awaitOwnEnd();
      String how =
          !ended
              ? "closed its output"
              : process.exitValue() == KILLED
                  ? "was killed, perhaps for want of memory,"
                  : "ended with status " + process.exitValue();
      return new Problem(
          "The %s that was being measured %s while it was asked to \"%s\". %s Measure again; if it stays so, with less work or fewer rungs (--rungs)."
              .formatted(name, how, question, said.reason()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Problem("The benchmark was stopped.", stopped);
    }
  }

  /** Ends it, and waits until it is gone, since it would disturb what is measured next. */
  @Override
  public void close() {
    Children.end(process);
    process.onExit().completeOnTimeout(process, DYING.toSeconds(), TimeUnit.SECONDS).join();
  }
}
