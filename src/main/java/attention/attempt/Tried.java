package attention.attempt;

import attention.lesson.Lesson;
import java.time.Duration;

/**
 * A learner's file that was to be tried.
 *
 * @param lesson whose exercise it should solve
 * @param fileName without its folder: what stack traces call it
 * @param limit how long it may take
 * @param megabytes how much memory it may take
 */
public record Tried(Lesson lesson, String fileName, Duration limit, int megabytes) {
  /** The class that the file should hold. */
  String className() {
    return fileName.replaceFirst("\\.java$", "");
  }
}
