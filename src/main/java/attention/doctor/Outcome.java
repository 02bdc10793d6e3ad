package attention.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What became of another program.
 *
 * @param status its exit status; {@value #ABSENT} where it could not be started, {@value #TOO_SLOW}
 *     where it was stopped
 * @param lines what it printed
 */
record Outcome(int status, List<String> lines) {
  static final int ABSENT = -1;
  static final int TOO_SLOW = -2;

  static Outcome of(List<String> command, Duration patience) {
    try {
      Path output = Files.createTempFile("attention-doctor", ".txt");
      try {
        return run(command, patience, output);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException noTemporaryFile) {
      throw new UncheckedIOException(noTemporaryFile);
    }
  }

  /** The output goes through a file, because a pipe that nobody reads would block the program. */
  private static Outcome run(List<String> command, Duration patience, Path output)
      throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException notFound) {
      return new Outcome(ABSENT, List.of(notFound.getMessage()));
    }
    try {
      boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
      List<String> lines =
          new String(Files.readAllBytes(output), StandardCharsets.UTF_8).lines().toList();
      return new Outcome(ended ? process.exitValue() : TOO_SLOW, lines);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Outcome(TOO_SLOW, List.of("interrupted"));
    } finally {
      process.destroyForcibly();
    }
  }

  boolean succeeded() {
    return status == 0;
  }

  String firstLine() {
    return lines.stream().findFirst().orElse("");
  }

  /** The line that says most about a failure: the exception's, or else the first. */
  String reason() {
    if (status == TOO_SLOW) {
      return "no answer in time";
    }
    Predicate<String> telling = line -> line.contains("Error") || line.contains("Exception");
    return lines.stream()
        .filter(telling)
        .findFirst()
        .orElse("exit status " + status + ". " + firstLine());
  }
}
