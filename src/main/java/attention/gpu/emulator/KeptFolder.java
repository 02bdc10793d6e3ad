package attention.gpu.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a built card is kept, so that the next one need not build it again. */
final class KeptFolder {
  private static final String COMPLETE = "complete";

  private KeptFolder() {}

  /** The user's folder for what can be made again; the temporary one if there is none. */
  static Path ofThisUser() {
    Path cache =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .filter(value -> !value.isBlank())
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    Path home = cache.getParent();
    boolean usable = home != null && Files.isWritable(Files.exists(cache) ? cache : home);
    return (usable ? cache : Path.of(System.getProperty("java.io.tmpdir")))
        .resolve("attention-by-hand")
        .resolve("emulated-card");
  }

  /** Whether a build came to its end there. */
  static boolean complete(Path folder) {
    return Files.exists(folder.resolve(COMPLETE));
  }

  /** Removes a folder and what is in it; nothing if there is none. */
  static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The file that says so. */
  static Path completeMark(Path folder) {
    return folder.resolve(COMPLETE);
  }
}
