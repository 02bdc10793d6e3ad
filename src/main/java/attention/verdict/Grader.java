package attention.verdict;

import attention.lesson.Lesson;
import java.nio.file.Path;

/** Tries a learner's file against an exercise. */
@FunctionalInterface
public interface Grader {
  /**
   * Grades one file. Whatever the file holds, the answer is a verdict.
   *
   * @param lesson whose exercise it should solve
   * @param file the learner's Java file
   * @throws attention.problem.Problem if there is no such file, or it cannot be read
   */
  Verdict grade(Lesson lesson, Path file);
}
