package attention.gpu.guard;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders in which CUDA's libraries may lie on Linux, the likeliest first. */
final class LibraryFolders {
  private static final List<String> SYSTEM =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/usr/lib/wsl/lib");

  private final List<Path> folders = new ArrayList<>();

  private LibraryFolders() {}

  static List<Path> ofThisMachine() {
    return of(System.getenv(), Path.of("/"), Path.of(System.getProperty("user.home")));
  }

  static List<Path> of(Map<String, String> environment, Path root, Path home) {
    LibraryFolders all = new LibraryFolders();
    all.addPath(environment.get("LD_LIBRARY_PATH"));
    all.addPath(environment.get("ATTENTION_CUDA")); // for the course alone, PyTorch's stay its own
    for (String name : List.of("CUDA_HOME", "CUDA_PATH")) {
      String toolkit = environment.get(name);
      if (toolkit != null && !toolkit.isBlank()) {
        all.folders.add(Path.of(toolkit, "lib64"));
      }
    }
    Path local = root.resolve("usr/local");
    all.addMatches(local, "cuda/lib64");
    all.addMatches(local, "cuda-13*/lib64");
    for (String name : List.of("VIRTUAL_ENV", "CONDA_PREFIX")) {
      String python = environment.get(name);
      if (python != null && !python.isBlank()) {
        all.addWheels(Path.of(python));
      }
    }
    all.addWheels(home.resolve(".local"));
    all.addWheels(local);
    all.addWheels(root.resolve("usr"));
    all.addMatches(home, ".pyenv/versions/*/lib/python3*/site-packages/nvidia/*/lib");
    for (String folder : SYSTEM) {
      all.folders.add(root.resolve(folder.substring(1)));
    }
    return all.folders.stream().distinct().toList();
  }

  private void addPath(String path) {
    if (path != null) {
      Stream.of(path.split(File.pathSeparator, -1))
          .filter(folder -> !folder.isBlank())
          .map(Path::of)
          .forEach(folders::add);
    }
  }

  /** Where pip puts NVIDIA's wheels, below a Python's folder. */
  private void addWheels(Path python) {
    addMatches(python, "lib/python3*/site-packages/nvidia/*/lib");
    addMatches(python, "lib/python3*/dist-packages/nvidia/*/lib");
  }

  /** Adds what matches, level by level; the newest version of several comes first. */
  private void addMatches(Path start, String pattern) {
    List<Path> matching = List.of(start);
    for (String level : pattern.split("/", -1)) {
      matching = matching.stream().flatMap(folder -> below(folder, level)).toList();
    }
    folders.addAll(matching);
  }

  private static Stream<Path> below(Path folder, String pattern) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, pattern)) {
      entries.forEach(found::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
      return Stream.empty(); // what nobody may read, nobody can load from
    }
    found.sort(Comparator.reverseOrder());
    return found.stream();
  }
}
