package attention.bench;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a learner saves at one time or another.
 *
 * @param text the file
 * @param passes whether it solves the exercise
 */
record Version(String text, boolean passes) {
  /** The exercise whose file is saved. */
  static final Lesson LESSON = Lesson.SOFTMAX;

  /** The solution, a wrong one, the solution, another wrong one. */
  static List<Version> round(Path home) {
    Version solution = new Version(solution(solutionFile(home)), true);
    return List.of(solution, wrong("over-queries"), solution, wrong("no-exponent"));
  }

  /** The course's own answer. */
  static Path solutionFile(Path home) {
    return LESSON.solutionFile(home);
  }

  /** The same code in a file that differs, as after any other edit. */
  String edited(int number) {
    return text + "// edit " + number + "\n";
  }

  private static String solution(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new Problem("%s cannot be read; is the course complete?".formatted(file), missing);
    }
  }

  private static Version wrong(String name) {
    try (InputStream text = Version.class.getResourceAsStream(name + ".java.txt")) {
      return new Version(new String(text.readAllBytes(), StandardCharsets.UTF_8), false);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
