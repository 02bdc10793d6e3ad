package attention.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs by their names. */
public final class Programs {
  private Programs() {}

  /** The folders of this process's PATH, in order. */
  public static List<Path> path() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(part -> !part.isBlank())
        .map(Path::of)
        .toList();
  }

  /** Every program of a name in these folders, in their order. */
  public static Stream<Path> named(List<Path> folders, String program) {
    return folders.stream()
        .flatMap(
            folder ->
                (Machine.WINDOWS ? Stream.of(".exe", ".bat", ".cmd") : Stream.of(""))
                    .map(ending -> folder.resolve(program + ending)))
        .filter(candidate -> Files.isRegularFile(candidate) && Files.isExecutable(candidate));
  }
}
