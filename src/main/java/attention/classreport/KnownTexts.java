package attention.classreport;

import attention.assignment.Work;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Starters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What everybody has of a lesson, or may find: its starter and the course's solution. */
final class KnownTexts {
  private final Path home;

  /**
   * @param home the course's top-level folder; where its solutions were taken away, they are not
   *     known
   */
  KnownTexts(Path home) {
    this.home = home;
  }

  /** Whether a work is a program. */
  static boolean isCode(String work) {
    return !work.equals(Work.WORKSHEET);
  }

  /** The texts, for a work that is a program. */
  List<String> of(String work) {
    Lesson lesson = Lesson.named(work);
    List<String> texts = new ArrayList<>();
    texts.add(new String(Starters.ofCourse().of(lesson), StandardCharsets.UTF_8));
    Path solution = lesson.solutionFile(home);
    if (Files.exists(solution)) {
      try {
        texts.add(Files.readString(solution));
      } catch (IOException unreadable) {
        throw new Problem(
            "%s cannot be read: %s. Unpack or clone the course anew."
                .formatted(solution, unreadable.getMessage()),
            unreadable);
      }
    }
    return texts;
  }
}
