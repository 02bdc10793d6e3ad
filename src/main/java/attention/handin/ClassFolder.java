package attention.handin;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that a class's submissions lie in: folders, clones, zips or single files. */
final class ClassFolder {
  private static final Set<String> ENDINGS_OF_WORKS = Set.of("java", "zip", "csv", "md");

  private ClassFolder() {}

  /**
   * What lies in it.
   *
   * @param others files that lie beside the submissions, such as the roster
   * @throws Problem if it cannot be read
   */
  static List<Found> found(Path folder, Set<Path> others) {
    List<Path> entries = entries(folder, others);
    if (entries.size() == 1 && isExport(entries.get(0))) {
      return ClassZip.found(entries.get(0));
    }
    Pile pile = new Pile("");
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(entry)) {
        pile.folder(name, new StudentFolder(entry));
      } else {
        pile.file(new HandedFile(name, new OnDisk(entry)));
      }
    }
    return pile.found();
  }

  private static List<Path> entries(Path folder, Set<Path> others) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> isSubmission(entry, others)).sorted().toList();
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read: %s.".formatted(folder, unreadable.getMessage()), unreadable);
    }
  }

  private static boolean isSubmission(Path entry, Set<Path> others) {
    String name = entry.getFileName().toString();
    if (Files.isDirectory(entry)) {
      return !Clutter.isFolder(name);
    }
    return !Clutter.isFile(name)
        && !others.contains(entry.toAbsolutePath().normalize())
        && isHandedIn(name);
  }

  /** Teachers keep notes and lists beside the submissions. */
  private static boolean isHandedIn(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS_OF_WORKS.contains(ending)
        || OtherKind.of(name).isPresent()
        || ExportName.ofFile(name).isPresent();
  }

  private static boolean isExport(Path entry) {
    return entry.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
        && ClassZip.isExport(entry);
  }
}
