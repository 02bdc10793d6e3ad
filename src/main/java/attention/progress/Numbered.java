package attention.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Names for files that are kept: none is ever written over. */
final class Numbered {
  private Numbered() {}

  /** The first of {@code file-1}, {@code file-2} and so on that does not exist. */
  static Path after(Path file) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> file.resolveSibling(file.getFileName() + "-" + number))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }
}
