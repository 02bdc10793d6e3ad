package attention.handin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What programs leave behind, and nobody hands in. */
final class Clutter {
  private static final Set<String> FOLDERS = Set.of("__macosx", "target", "node_modules");
  private static final Set<String> FILES = Set.of("thumbs.db", "desktop.ini");

  private Clutter() {}

  /** Whether a folder holds only what was not written by the student. */
  static boolean isFolder(String name) {
    return name.startsWith(".") || FOLDERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a file was not written by the student. */
  static boolean isFile(String name) {
    return name.startsWith(".") || FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a path leads into such a folder or to such a file. */
  static boolean isPath(String path) {
    String[] parts = path.split("/");
    return isFile(parts[parts.length - 1])
        || Arrays.stream(parts).limit(parts.length - 1L).anyMatch(Clutter::isFolder);
  }
}
