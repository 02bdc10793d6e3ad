package attention.adversary;

import attention.handin.Zips;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A folder with what a class handed in.
 *
 * @param folder of the submissions
 * @param places what hostile code is told of this machine
 */
record Class8(Path folder, Map<String, String> places) {
  private static final int DEEP = 10_000;
  private static final int LARGE = 20_000;

  /** A hostile file by its name, with what it is told filled in. */
  String hostile(String name) {
    String path = "/attention/exam/adversaries/" + name + ".java";
    try (InputStream in = Class8.class.getResourceAsStream(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> place : places.entrySet()) {
        text = text.replace("{{" + place.getKey() + "}}", place.getValue());
      }
      return text.replace("{{large}}", "All work and no play. ".repeat(LARGE))
          .replace("{{nested}}", "(".repeat(DEEP) + "1" + ")".repeat(DEEP));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Path write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  void zip(String student, Zips zip) {
    write(student + ".zip", zip.bytes());
  }

  void emptyFolder(String path) {
    try {
      Files.createDirectories(folder.resolve(path));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A file that is large, and takes no room on the disk. */
  void large(String path, long bytes) {
    try (RandomAccessFile file = new RandomAccessFile(write(path, "").toFile(), "rw")) {
      file.setLength(bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  void link(String path, String target) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.createSymbolicLink(folder.resolve(path), Path.of(target));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
