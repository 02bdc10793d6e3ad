package attention.bench;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is there while a benchmark runs. */
public final class OwnFolder {
  private OwnFolder() {}

  /** What is done in the folder. */
  @FunctionalInterface
  public interface Work<T> {
    T in(Path folder) throws IOException;
  }

  /**
   * Makes an empty folder, and removes it afterwards with all that is in it.
   *
   * @throws Problem if a file in it cannot be written or read
   */
  public static <T> T during(Work<T> work) {
    try {
      Path folder = Files.createTempDirectory("attention-bench");
      folder.toFile().deleteOnExit();
      try {
        return work.in(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException unusable) {
      throw new Problem(
          "The benchmark needs a folder of its own under %s, which fails: %s"
              .formatted(System.getProperty("java.io.tmpdir"), unusable.getMessage()),
          unusable);
    }
  }

  /** A file in it, which goes away when this Java ends, also by Ctrl-C. */
  public static Path file(Path folder, String name) {
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    return file;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
