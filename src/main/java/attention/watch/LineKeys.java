package attention.watch;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Reads keys as lines: a letter, or the word it stands for.
 *
 * @param lines where they come from; their end ends nothing but this
 */
record LineKeys(BufferedReader lines) implements Keys {
  @Override
  public Key next() {
    try {
      String line = lines.readLine();
      return line == null ? Key.NO_MORE : Key.read(line);
    } catch (IOException closed) {
      return Key.NO_MORE;
    }
  }
}
