package attention.watch;

import attention.lesson.Lesson;
import attention.verdict.Verdict;
import java.util.Optional;

/**
 * All that is to be seen at one moment.
 *
 * @param lesson the lesson that is worked on
 * @param file the learner's file, as seen from the course's folder
 * @param passed how many lessons have passed
 * @param lessons of how many
 * @param doing what the learner waits for; empty if for nothing
 * @param verdict on what the file held when it was last graded
 * @param page a text shown in place of the verdict, such as a hint; empty if none
 * @param note a sentence on what happened; empty if there is nothing to say
 * @param part which part of a body too long for the window, counted from 0; after the last comes
 *     the first
 */
public record Scene(
    Lesson lesson,
    String file,
    int passed,
    int lessons,
    String doing,
    Optional<Verdict> verdict,
    String page,
    String note,
    int part) {
  /** Whether no lesson is left to go on to. */
  boolean allPassed() {
    return passed == lessons;
  }
}
