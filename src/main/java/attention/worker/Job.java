package attention.worker;

import attention.attempt.Tried;
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
  /** What messages say of it. */
  Tried tried() {
    return new Tried(lesson, String.valueOf(file.getFileName()), limit, Launch.MEGABYTES);
  }
}
