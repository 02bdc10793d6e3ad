package attention.worker;

import attention.lesson.Lesson;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A file to grade.
 *
 * @param lesson whose exercise it should solve
 * @param file the learner's Java file
 * @param limit how long that may take
 */
record Job(Lesson lesson, Path file, Duration limit) {
  /** The class that the file should hold. */
  String className() {
    return fileName().replaceFirst("\\.java$", "");
  }

  /** The file's name without its folder: what stack traces call it. */
  String fileName() {
    return String.valueOf(file.getFileName());
  }
}
