package attention.bench.peer;

import attention.problem.Problem;
import attention.process.Command;
import attention.process.Command.Outcome;
import attention.process.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds a Python whose PyTorch can do what is wanted of it.
 *
 * @param trial what that Python must be able to run, such as {@code import torch}
 * @param howToGet what to say where there is none, such as {@code pip install torch}
 */
public record Torch(String trial, String howToGet) {
  // The first import from a slow disk; later ones take about two seconds.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Which PyTorch to measure. */
  public sealed interface Choice {
    /** The first Python on the PATH that has it; none if none does. */
    record Found() implements Choice {}

    /** That of one Python. */
    record Named(Path python) implements Choice {}

    /** None. */
    record Without() implements Choice {}
  }

  /**
   * The Python that is to be measured.
   *
   * @param progress hears when it is looked for, and when there is none
   * @throws Problem if the one that is named will not do
   */
  public Optional<Path> python(Choice choice, Consumer<String> progress) {
    if (choice instanceof Choice.Named named) {
      return Optional.of(of(named.python()));
    }
    if (choice instanceof Choice.Without) {
      return Optional.empty();
    }
    progress.accept("Looking for a Python with PyTorch …");
    Optional<Path> found = among(Programs.path());
    if (found.isEmpty()) {
      progress.accept(
          "No Python on the PATH has PyTorch; measuring without it. To have it measured too: %s, or name a Python that has it with --python."
              .formatted(howToGet));
    }
    return found;
  }

  /** The first Python with PyTorch among those in these folders. */
  Optional<Path> among(List<Path> folders) {
    return Stream.of("python3", "python")
        .flatMap(name -> Programs.named(folders, name))
        .filter(python -> asked(python).good())
        .findFirst();
  }

  /**
   * The one that is named.
   *
   * @throws Problem if it does not run, or has no PyTorch
   */
  Path of(Path python) {
    if (!Files.isRegularFile(python)) {
      throw new Problem(
          "--python %s: there is no such program. Name the Python itself, such as venv/bin/python."
              .formatted(python));
    }
    Outcome outcome = asked(python);
    if (!outcome.good()) {
      throw new Problem(
          "--python %s cannot run \"%s\" (%s). Install it there with %s, or leave out --python."
              .formatted(python, trial, outcome.lastWord(), howToGet));
    }
    return python;
  }

  /**
   * The child that answers for PyTorch.
   *
   * @param file where its script is written
   * @param owner beside which class the script lies, under the file's name
   */
  public static ProcessBuilder child(Path python, Path file, Class<?> owner) {
    try (InputStream script = owner.getResourceAsStream(file.getFileName().toString())) {
      Files.write(file, script.readAllBytes());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("a script cannot be written to a new folder", unwritable);
    }
    return new ProcessBuilder(python.toString(), "-u", file.toString());
  }

  private Outcome asked(Path python) {
    return Command.of(Path.of("").toAbsolutePath(), python.toString(), "-c", trial).run(PATIENCE);
  }
}
