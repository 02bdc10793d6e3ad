package attention.cli;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of worksheets among the files that are named. */
final class SheetFolder {
  private SheetFolder() {}

  /**
   * The files, and in place of a folder the CSV and Markdown files in it, in the order of their
   * names.
   *
   * @throws Problem if a folder has none, or cannot be read
   */
  static List<Path> opened(List<Path> named) {
    return named.stream()
        .flatMap(path -> Files.isDirectory(path) ? in(path).stream() : Stream.of(path))
        .toList();
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sheets = entries.filter(SheetFolder::isSheet).sorted().toList();
      if (sheets.isEmpty()) {
        throw new Problem(
            "%s holds no worksheet; expected files that end in .csv or .md.".formatted(folder));
      }
      return sheets;
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read: %s.".formatted(folder, unreadable.getMessage()), unreadable);
    }
  }

  private static boolean isSheet(Path file) {
    return Files.isRegularFile(file)
        && SheetFormat.ofEnding(file).filter(format -> format != SheetFormat.HTML).isPresent();
  }
}
