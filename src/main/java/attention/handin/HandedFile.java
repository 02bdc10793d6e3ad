package attention.handin;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a submission, wherever it lies.
 *
 * @param path inside the submission, its parts separated by {@code /}
 * @param content opens it
 */
record HandedFile(String path, Content content) {
  /** Gives the bytes of a file. */
  @FunctionalInterface
  interface Content {
    /** Opens it; only then may it turn out that it cannot be read. */
    InputStream open() throws IOException;
  }

  /** The part of the path behind the last {@code /}. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** In how many folders it lies. */
  int depth() {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /**
   * Its bytes.
   *
   * @param most how many are wanted at most; of a longer file as many and one more
   */
  byte[] bytes(int most) throws IOException {
    try (InputStream input = content.open()) {
      return input.readNBytes(most + 1);
    }
  }
}
