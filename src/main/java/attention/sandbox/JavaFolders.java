package attention.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the Java that runs this consists of: its own folder, and what links in it lead to. */
final class JavaFolders {
  private JavaFolders() {}

  /** Files and folders that are there. */
  static List<Path> all() {
    Path home = Path.of(System.getProperty("java.home"));
    try (Stream<Path> files = Files.walk(home)) {
      Path real = home.toRealPath();
      Stream<Path> elsewhere =
          files
              .filter(Files::isSymbolicLink)
              .filter(Files::exists)
              .map(JavaFolders::real)
              .filter(target -> !target.startsWith(real));
      // Sorted, for a folder has to be there before what is put into it.
      return Stream.concat(Stream.of(home), elsewhere).distinct().sorted().toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Path real(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
