package attention.example;

import attention.exact.ExactMatrix;
import attention.lesson.CourseHome;
import attention.problem.Problem;
import attention.text.TextFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads an {@link Example} from its folder; {@code data/worked-example/README.md} describes it. */
public final class ExampleFolder {
  private ExampleFolder() {}

  /**
   * Reads one of the course's worked examples.
   *
   * @param name {@code one-hot}, {@code small-integers} or {@code two-heads}
   */
  public static Example worked(String name) {
    return read(workedFolder(name));
  }

  /** Where a worked example lies. */
  static Path workedFolder(String name) {
    return workedExamples().resolve(name);
  }

  /**
   * Finds a folder that someone named: a path, or else the name of a worked example.
   *
   * @throws Problem if there is neither
   */
  public static Path find(String folder) {
    Path path = path(folder);
    if (Files.isDirectory(path)) {
      return path;
    }
    if (Files.exists(path)) {
      throw new Problem(
          "%s is a file; expected the folder that holds embeddings.csv and the weights."
              .formatted(folder));
    }
    Path worked = workedExamples().resolve(folder);
    if (Files.isDirectory(worked)) {
      return worked;
    }
    throw new Problem(
        "There is no folder %s, and no worked example of that name; those are one-hot, small-integers and two-heads."
            .formatted(folder));
  }

  private static Path path(String folder) {
    try {
      return Path.of(folder);
    } catch (InvalidPathException unwritable) {
      throw new Problem(
          "\"%s\" cannot be a path here: %s. Rename the folder, or, on Linux, set LC_ALL=C.UTF-8."
              .formatted(folder, unwritable.getReason()),
          unwritable);
    }
  }

  /**
   * Reads a folder.
   *
   * @throws Problem that names file, row and column if a file is missing, unreadable or does not
   *     fit the others
   */
  public static Example read(Path folder) {
    Path embeddingsFile = folder.resolve("embeddings.csv");
    ExactMatrix embeddings = MatrixFile.read(embeddingsFile);
    ExactMatrix wq = weights(folder.resolve("wq.csv"), embeddingsFile, embeddings);
    ExactMatrix wk = weights(folder.resolve("wk.csv"), embeddingsFile, embeddings);
    ExactMatrix wv = weights(folder.resolve("wv.csv"), embeddingsFile, embeddings);
    if (wq.rows() != wk.rows()) {
      throw new Problem(
          "%s has %d rows and %s has %d; queries and keys are compared, so both need d_k rows."
              .formatted(folder.resolve("wq.csv"), wq.rows(), folder.resolve("wk.csv"), wk.rows()));
    }
    return new Example(
        tokens(folder.resolve("tokens.txt"), embeddings.rows()),
        embeddings,
        wq,
        wk,
        wv,
        Setting.plain(),
        outputWeights(folder.resolve("wo.csv"), folder.resolve("wv.csv"), wv));
  }

  private static Path workedExamples() {
    return CourseHome.path().resolve("data").resolve("worked-example");
  }

  private static ExactMatrix weights(Path file, Path embeddingsFile, ExactMatrix embeddings) {
    ExactMatrix weights = MatrixFile.read(file);
    if (weights.columns() != embeddings.columns()) {
      throw new Problem(
          "%s has %d columns and %s has %d; a row of weights needs one weight for each feature of an embedding."
              .formatted(file, weights.columns(), embeddingsFile, embeddings.columns()));
    }
    return weights;
  }

  /** From the values of all heads to the output; a folder may leave it out. */
  private static Optional<ExactMatrix> outputWeights(Path file, Path valuesFile, ExactMatrix wv) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ExactMatrix weights = MatrixFile.read(file);
    if (weights.columns() != wv.rows()) {
      throw new Problem(
          "%s has %d columns and %s has %d rows; a row of output weights needs one weight for each value feature of all heads."
              .formatted(file, weights.columns(), valuesFile, wv.rows()));
    }
    return Optional.of(weights);
  }

  private static List<String> tokens(Path file, int expected) {
    if (!Files.exists(file)) {
      return IntStream.rangeClosed(1, expected).mapToObj(i -> "x" + i).toList();
    }
    List<String> tokens =
        TextFile.read(file).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (tokens.size() != expected) {
      throw new Problem(
          "%s names %d tokens and embeddings.csv has %d rows; write one token a line, one for each row."
              .formatted(file, tokens.size(), expected));
    }
    return tokens;
  }
}
