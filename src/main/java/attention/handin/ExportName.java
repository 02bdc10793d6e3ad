package attention.handin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that a learning platform gave to a student's file or folder when a teacher downloaded all
 * submissions.
 *
 * <p>Sources: Moodle, {@code mod/assign/classes/downloader.php}; Canvas, {@code
 * lib/content_zipper.rb}.
 *
 * @param student as the platform writes the name: Canvas in small letters without blanks, the last
 *     name first
 * @param id the platform's own number of the student, or of the student's part in the assignment
 * @param late whether the platform says so
 * @param file what the student called the file; empty for a folder
 */
record ExportName(String student, String id, boolean late, String file) {
  /** "Ann Lee_12345_assignsubmission_file_", the last line missing since 2022. */
  private static final Pattern MOODLE =
      Pattern.compile("(.*)_(\\d+)_assignsubmission_([a-z]+)(?:_(.*))?", Pattern.DOTALL);

  /** "leeann_LATE_1234_5678_MySoftmax.java": the student's number, then the file's. */
  private static final Pattern CANVAS =
      Pattern.compile(
          "(?:(.*?)_)??(LATE_)?(\\d+|anon_[A-Za-z0-9]+)_(?:\\d+_(.+)|((?:text|link)\\.html))",
          Pattern.DOTALL);

  /** The name of a folder, as Moodle gives it. */
  static Optional<ExportName> ofFolder(String name) {
    return moodle(name).filter(export -> export.file().isEmpty());
  }

  /** The name of a file, as either gives it. */
  static Optional<ExportName> ofFile(String name) {
    return moodle(name).filter(export -> !export.file().isEmpty()).or(() -> canvas(name));
  }

  private static Optional<ExportName> moodle(String name) {
    Matcher moodle = MOODLE.matcher(name);
    if (!moodle.matches()) {
      return Optional.empty();
    }
    String file = moodle.group(4) == null ? "" : moodle.group(4);
    return Optional.of(new ExportName(moodle.group(1), moodle.group(2), false, file));
  }

  private static Optional<ExportName> canvas(String name) {
    Matcher canvas = CANVAS.matcher(name);
    if (!canvas.matches()) {
      return Optional.empty();
    }
    String student = canvas.group(1) == null ? canvas.group(3) : canvas.group(1);
    String file = canvas.group(4) == null ? canvas.group(5) : canvas.group(4);
    return Optional.of(new ExportName(student, canvas.group(3), canvas.group(2) != null, file));
  }
}
