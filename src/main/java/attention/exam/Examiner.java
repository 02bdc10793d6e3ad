package attention.exam;

import attention.lesson.Lesson;
import attention.verdict.Verdict;

/** Grades the files of one student, who may be hostile; closed when that student is done. */
public interface Examiner extends AutoCloseable {
  /**
   * Grades one file. Whatever it holds, the answer is a verdict.
   *
   * @param fileName as it is shown in messages
   * @param source Java
   * @throws attention.problem.Problem only where this machine cannot grade anybody's
   */
  Verdict examine(Lesson lesson, String fileName, String source);

  /** Ends all that the student's code started. */
  @Override
  void close();
}
