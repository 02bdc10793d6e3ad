package attention.lesson;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which lessons are in a copy of the course: a teacher may have handed out some of them. */
public final class HandedOut {
  /** Names them, an id a line; only a copy that was handed out has it. */
  public static final String FILE = "course/lessons";

  private HandedOut() {}

  /**
   * The lessons with an exercise in this copy of the course, in order.
   *
   * @param home the course's top-level folder
   * @throws Problem if the list of them is damaged
   */
  public static List<Lesson> exercises(Path home) {
    return listed(home)
        .map(ids -> ids.stream().map(Lesson::withExercise).sorted().toList())
        .orElseGet(Lesson::exercises);
  }

  /** Whether a teacher handed this copy out, without tests and solutions. */
  public static boolean is(Path home) {
    return Files.exists(home.resolve(FILE));
  }

  private static Optional<List<String>> listed(Path home) {
    Path file = home.resolve(FILE);
    try {
      return Optional.of(
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(id -> !id.isEmpty())
              .toList());
    } catch (NoSuchFileException whole) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new Problem(
          "%s, which names the lessons that were handed out, cannot be read (%s). Take it from your teacher's folder again."
              .formatted(file, broken),
          broken);
    }
  }
}
