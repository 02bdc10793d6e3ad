package attention.classroom;

import attention.problem.Problem;
import attention.record.ClassRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that grades on a small disk: it fills it, grades, makes room, and grades again. */
final class FullDiskRun {
  private static final int BYTES_LEFT = 700_000; // enough to begin, too little for the class

  private FullDiskRun() {}

  /**
   * Prints what was said on the full disk, and how many were unfinished then and in the end.
   *
   * @param arguments the disk, and the folder elsewhere that the record is copied to at the end
   */
  public static void main(String[] arguments) throws IOException {
    Path disk = Path.of(arguments[0]);
    Path report = Files.createDirectory(disk.resolve("report"));
    Path ballast = disk.resolve("ballast");
    fill(ballast, Files.getFileStore(disk).getUsableSpace() - BYTES_LEFT);
    try {
      KillableRun.grade(report);
      System.out.println("said: nothing");
    } catch (Problem problem) {
      System.out.println("said: " + problem.getMessage());
    }
    System.out.println("unfinished: " + unfinished(report));
    Files.delete(ballast);
    KillableRun.grade(report);
    System.out.println("unfinished: " + unfinished(report));
    Files.copy(report.resolve(ClassRecord.FILE), Path.of(arguments[1], ClassRecord.FILE));
  }

  private static int unfinished(Path report) {
    try (ClassRecord record = ClassRecord.open(report)) {
      return record.unfinished();
    }
  }

  private static void fill(Path file, long bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long left = bytes; left > 0; left -= 4096) {
        out.write(new byte[(int) Math.min(left, 4096)]);
      }
    }
  }
}
