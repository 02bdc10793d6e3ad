package attention.progress;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The course's answers, for those who have their own or gave up.
 *
 * @param home the course's top-level folder
 * @param progress who has passed, and who gave up
 */
public record Solution(Path home, Progress progress) {
  /** The solution's Java file, if the lesson passed or was given up earlier; else nothing. */
  public Optional<String> ifEarned(Lesson lesson) {
    Standing standing = progress.of(lesson);
    return standing.state().passed() || standing.state() == State.CHANGED || standing.solutionSeen()
        ? Optional.of(text(lesson))
        : Optional.empty();
  }

  /** The solution's Java file; from now on the lesson counts as given up unless it passed. */
  public String giveUp(Lesson lesson) {
    return ifEarned(lesson)
        .orElseGet(
            () -> {
              String text = text(lesson);
              progress.giveUp(lesson);
              return text;
            });
  }

  private String text(Lesson lesson) {
    Path file = lesson.solutionFile(home);
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new Problem(
          "The solution of %s cannot be read from %s (%s). Restore it from the course."
              .formatted(lesson.id(), file, broken),
          broken);
    }
  }
}
