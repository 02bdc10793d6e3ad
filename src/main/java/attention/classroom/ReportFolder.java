package attention.classroom;

import attention.problem.Problem;
import attention.record.ClassRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a class's results are written to.
 *
 * @param path where it is, or will be
 */
public record ReportFolder(Path path) {
  private static final long BYTES_AT_LEAST = 20_000_000;
  private static final long BYTES_PER_RESULT = 40_000; // in the record and on the feedback page

  /**
   * Says whether it can be used; changes nothing.
   *
   * @param submissions what is graded, which must lie elsewhere
   * @throws Problem if it holds anything but an earlier report, or lies in the submissions
   */
  public void check(Path submissions) {
    if (real(path).startsWith(real(submissions)) || real(submissions).startsWith(real(path))) {
      throw new Problem(
          "The report %s and the submissions %s lie one in the other; name a folder beside them with --out."
              .formatted(path, submissions));
    }
    check();
  }

  /**
   * Says whether it can be used; changes nothing.
   *
   * @throws Problem if it holds anything but an earlier report
   */
  public void check() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new Problem("%s is a file; name a folder for the report with --out.".formatted(path));
    }
    if (Files.isDirectory(path) && !ClassRecord.isIn(path)) {
      List<String> others = entries();
      if (!others.isEmpty()) {
        throw new Problem(
            "%s holds other files (%s), and no report of a class; nothing is touched there. Name a new folder with --out."
                .formatted(path, String.join(", ", others)));
      }
    }
  }

  /**
   * Makes the folder where it is missing.
   *
   * @param results how many are to be written
   * @throws Problem if it cannot be made or written, or its disk has no room for so many
   */
  public void prepare(int results) {
    try {
      Files.createDirectories(path);
      Path probe = Files.createTempFile(path, "writable", null);
      Files.delete(probe);
      long needed = BYTES_AT_LEAST + results * BYTES_PER_RESULT;
      long free = Files.getFileStore(path).getUsableSpace();
      if (free < needed) {
        throw new Problem(
            "The disk of %s has %,d MB left, and this report may need %,d MB; free some space, or name another disk with --out."
                .formatted(path, free / 1_000_000, needed / 1_000_000));
      }
    } catch (IOException refused) {
      throw new Problem(
          "%s cannot be written (%s); name another folder with --out.".formatted(path, refused),
          refused);
    }
  }

  private List<String> entries() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .limit(3)
          .map(entry -> entry.getFileName().toString())
          .collect(Collectors.toList());
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read (%s); name another folder with --out.".formatted(path, unreadable),
          unreadable);
    }
  }

  /** With no links, as far up as it exists. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        try {
          return there.toRealPath().resolve(there.relativize(whole));
        } catch (IOException unreadable) {
          return whole;
        }
      }
    }
    return whole;
  }
}
