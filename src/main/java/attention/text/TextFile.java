package attention.text;

import attention.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file, or says why it cannot. */
public final class TextFile {
  private static final int LARGEST = 10_000_000; // far beyond any matrix a person fills in

  private TextFile() {}

  /**
   * Reads a file in whatever encoding it was saved.
   *
   * @return its text, without a byte-order mark
   * @throws Problem that names the file if it is missing, a folder, not text, or larger than 10 MB
   */
  public static String read(Path file) {
    if (Files.isDirectory(file)) {
      throw new Problem(file + " is a folder; expected a text file.");
    }
    byte[] bytes = bytes(file);
    Optional<String> binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      throw new Problem(
          "%s is %s, not text; %s".formatted(file, binary.get(), BinaryFormat.ADVICE));
    }
    try {
      return Encoding.decode(bytes).text();
    } catch (CharacterCodingException notText) {
      throw new Problem(
          "%s does not look like text; %s".formatted(file, BinaryFormat.ADVICE), notText);
    }
  }

  private static byte[] bytes(Path file) {
    try (InputStream input = Files.newInputStream(file)) {
      byte[] bytes = input.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Problem(
            "%s is larger than 10 MB, which no file of the course is; is it the right one?"
                .formatted(file));
      }
      return bytes;
    } catch (NoSuchFileException missing) {
      throw new Problem("There is no file %s.".formatted(file), missing);
    } catch (AccessDeniedException denied) {
      throw new Problem(
          "%s cannot be read: you have no permission; change that, or copy the file."
              .formatted(file),
          denied);
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read: %s.".formatted(file, unreadable.getMessage()), unreadable);
    }
  }
}
