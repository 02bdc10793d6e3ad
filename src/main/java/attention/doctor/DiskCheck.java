package attention.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Room for what the course builds and installs under target/, and whether it may write there. */
final class DiskCheck {
  private static final String NAME = "disk";
  private static final long GIB = 1L << 30;
  private static final long NEEDED = 2 * GIB;

  private DiskCheck() {}

  static Finding look(Path home) {
    if (!Files.isWritable(home)) {
      return Finding.problem(
          NAME, home + " cannot be written", "Copy the course to a folder that belongs to you.");
    }
    try {
      return look(home, Files.getFileStore(home).getUsableSpace());
    } catch (IOException unreadable) {
      return Finding.note(
          NAME,
          "free space of %s is unknown: %s".formatted(home, unreadable.getMessage()),
          "Make sure that 2 GiB are free.");
    }
  }

  static Finding look(Path home, long free) {
    String found = String.format(Locale.ROOT, "%.1f GiB free in %s", (double) free / GIB, home);
    return free >= NEEDED
        ? Finding.good(NAME, found)
        : Finding.problem(NAME, found, "Free some space: libraries and Jupyter need about 2 GiB.");
  }
}
