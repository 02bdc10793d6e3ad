package attention.progress;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Begins an exercise anew.
 *
 * @param home the course's top-level folder
 * @param starters what to begin with
 * @param progress where the lesson's pass is taken back
 */
public record Reset(Path home, Starters starters, Progress progress) {
  /** Whether the learner's file differs from the starter. */
  public boolean changes(Lesson lesson) {
    return !Fingerprint.of(lesson.exerciseFile(home))
        .equals(Optional.of(Fingerprint.of(starters.of(lesson))));
  }

  /**
   * Restores the starter, and keeps what was there beside it, under a name that no compiler takes
   * for Java: {@code MySoftmax.java.backup-1}.
   *
   * @return the backup; nothing if there was no file
   */
  public Optional<Path> run(Lesson lesson) {
    Path file = lesson.exerciseFile(home);
    byte[] starter = starters.of(lesson);
    try {
      Files.createDirectories(file.getParent());
      Optional<Path> backup = Files.exists(file) ? Optional.of(backup(file)) : Optional.empty();
      progress.takeBack(lesson);
      Files.write(file, starter);
      return backup;
    } catch (IOException broken) {
      throw new Problem("%s cannot be reset (%s).".formatted(file, broken), broken);
    }
  }

  private static Path backup(Path file) throws IOException {
    while (true) {
      Path backup = Numbered.after(file.resolveSibling(file.getFileName() + ".backup"));
      try {
        return Files.copy(file, backup);
      } catch (FileAlreadyExistsException justTaken) {
        // another reset was faster: the next number is free
      }
    }
  }
}
