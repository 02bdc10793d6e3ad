package attention.adversary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder: every path with its length, age and target of a link. */
final class Snapshot {
  private Snapshot() {}

  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String kind =
            Files.isSymbolicLink(path)
                ? "-> " + Files.readSymbolicLink(path)
                : "%d bytes".formatted(Files.isDirectory(path) ? 0 : Files.size(path));
        files.put(
            folder.relativize(path).toString(),
            kind + " of " + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
      }
    }
    return files;
  }
}
