package attention.record;

import attention.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of a report whole or not at all: half a gradebook would look like a whole one. */
public final class ReportFile {
  private ReportFile() {}

  /** What is to stand in a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void to(Writer writer) throws IOException;
  }

  /**
   * Writes a text.
   *
   * @throws Problem as {@link #write(Path, Content)}
   */
  public static void write(Path file, String text) {
    write(file, writer -> writer.write(text));
  }

  /**
   * Writes a file in UTF-8, in place of an earlier one, and the folder it is in where that is
   * missing.
   *
   * @throws Problem if it cannot be written; then an earlier one is as it was
   */
  public static void write(Path file, Content content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(part.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content.to(writer);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException unwritable) {
      throw unwritable(file, part, unwritable);
    }
  }

  private static Problem unwritable(Path file, Path part, Exception cause) {
    Problem problem =
        new Problem(
            "%s cannot be written: %s. Is the disk full, or the file open in another program? The grades are safe in the record; mend that, then ./attention classroom report writes all files again."
                .formatted(file, cause.getMessage()),
            cause);
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      problem.addSuppressed(stays);
    }
    return problem;
  }
}
