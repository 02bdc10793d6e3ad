package attention.worksheet;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that are not there yet: a sheet that someone has filled in is never lost. */
public final class NewFile {
  private NewFile() {}

  /**
   * Writes a text in UTF-8, and the folders above it where they are missing.
   *
   * @throws Problem if there is such a file already, or it cannot be written
   */
  public static void write(Path file, String text) {
    try {
      Path above = file.toAbsolutePath().getParent();
      if (above != null) {
        Files.createDirectories(above);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      throw exists(Path.of(there.getFile()), there);
    } catch (IOException unwritable) {
      throw new Problem(
          "%s cannot be written: %s. Name a folder that you may write to."
              .formatted(file, unwritable.getMessage()),
          unwritable);
    }
  }

  /**
   * Makes sure that there is no such file.
   *
   * @throws Problem if there is
   */
  static void requireNone(Path file) {
    if (Files.exists(file)) {
      throw exists(file, null);
    }
  }

  private static Problem exists(Path file, Throwable cause) {
    return new Problem(
        "%s is there already, and may be filled in, so nothing was written. Name another, or move it away."
            .formatted(file),
        cause);
  }
}
