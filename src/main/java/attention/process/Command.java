package attention.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A program to run, whose output is kept.
 *
 * @param words the program and its arguments
 * @param folder where it runs
 * @param environment variables set for it, beside those of this JVM
 */
public record Command(List<String> words, Path folder, Map<String, String> environment) {
  /** The exit status of a program that never came to an end of its own. */
  public static final int NOT_ENDED = -1;

  /**
   * What a program left behind.
   *
   * @param status its exit status; {@value #NOT_ENDED} if it could not be started or was stopped
   *     here
   * @param out what it printed
   * @param err what it printed on the error stream
   */
  public record Outcome(int status, String out, String err) {
    /** Whether it ended well. */
    public boolean good() {
      return status == 0;
    }

    /** The last line it said that is not blank: most programs put the reason there. */
    public String lastWord() {
      return Stream.of(err, out)
          .flatMap(
              text -> text.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).stream())
          .findFirst()
          .orElse("it said nothing");
    }
  }

  /** A program in this JVM's environment. */
  public static Command of(Path folder, String... words) {
    return new Command(List.of(words), folder, Map.of());
  }

  /** The same with other variables set for it. */
  public Command with(Map<String, String> more) {
    return new Command(words, folder, more);
  }

  /** Words added at the end. */
  public Command and(String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return new Command(all, folder, environment);
  }

  /** For a program that shares this one's terminal. */
  public ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  /**
   * Runs the program to its end.
   *
   * @param silence how long it may say nothing before it is taken for stuck and stopped
   */
  public Outcome run(Duration silence) {
    Process process;
    try {
      process = Children.start(builder());
      process.getOutputStream().close();
    } catch (IOException exception) {
      return new Outcome(NOT_ENDED, "", exception.getMessage());
    }
    AtomicLong heard = new AtomicLong(System.nanoTime());
    CompletableFuture<String> out = read(process.getInputStream(), heard);
    CompletableFuture<String> err = read(process.getErrorStream(), heard);
    try {
      while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        if (System.nanoTime() - heard.get() > silence.toNanos()) {
          Children.kill(process);
          return new Outcome(NOT_ENDED, "", "it said nothing for " + silence.toSeconds() + " s");
        }
      }
      return new Outcome(process.exitValue(), whole(out), whole(err));
    } catch (InterruptedException exception) {
      Children.kill(process);
      Thread.currentThread().interrupt();
      return new Outcome(NOT_ENDED, "", "it was stopped");
    }
  }

  /** A program may end and leave behind another one that holds its output open. */
  private static String whole(CompletableFuture<String> output) {
    return output.completeOnTimeout("its output did not end", 10, TimeUnit.SECONDS).join();
  }

  private static CompletableFuture<String> read(InputStream stream, AtomicLong heard) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              StringBuilder all = new StringBuilder();
              try (var lines =
                  new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  heard.set(System.nanoTime());
                  all.append(line).append('\n');
                }
              } catch (IOException closed) {
                all.append("(its output broke off: ").append(closed.getMessage()).append(")\n");
              } finally {
                text.complete(all.toString());
              }
            },
            "reader");
    reader.setDaemon(true);
    reader.start();
    return text;
  }
}
