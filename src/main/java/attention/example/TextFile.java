package attention.example;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file, or says why it cannot. */
final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // some editors write it first

  private TextFile() {}

  static String read(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException missing) {
      throw new Problem(
          """
          %s is missing in %s. A problem's folder holds embeddings.csv, wq.csv, wk.csv and wv.csv \
          (and tokens.txt, if the tokens have names); copy data/worked-example/small-integers to \
          start from."""
              .formatted(file.getFileName(), file.toAbsolutePath().normalize().getParent()),
          missing);
    } catch (CharacterCodingException notUtf8) {
      throw new Problem(
          file + " is not UTF-8 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8).", notUtf8);
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read: %s.".formatted(file, unreadable.getMessage()), unreadable);
    }
  }
}
