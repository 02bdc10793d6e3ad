package attention.exam;

import attention.lesson.Lesson;
import attention.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What honest and hostile students hand in. */
final class Submissions {
  /** Where the hostile ones lie, each a file of its own. */
  static final Path FOLDER = Path.of("src/test/resources/attention/exam/adversaries");

  /** What the honest neighbour hands in. */
  static final List<Lesson> HONEST = List.of(Lesson.SCORES, Lesson.SOFTMAX, Lesson.WEIGHTED_SUM);

  private static final int DEEP = 10_000;
  private static final int LARGE = 20_000;

  private Submissions() {}

  /** A lesson's solution. */
  static String honest(Lesson lesson) {
    try (Stream<Path> files = Files.list(Path.of("solutions", lesson.id()))) {
      return read(
          files
              .filter(file -> file.toString().matches(".*My\\w+(?<!Test)\\.java"))
              .findFirst()
              .orElseThrow());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Whether each file of an honest student passes. */
  static Map<Lesson, Boolean> grades(Examiners examiners) {
    Map<Lesson, Boolean> passed = new TreeMap<>();
    try (Examiner examiner = examiners.examiner()) {
      for (Lesson lesson : HONEST) {
        Verdict verdict = examiner.examine(lesson, "Mine.java", honest(lesson));
        passed.put(lesson, verdict.passed());
      }
    }
    return passed;
  }

  /**
   * A hostile file.
   *
   * @param places what it is told of this machine
   */
  static String hostile(String name, Map<String, String> places) {
    Map<String, String> words = new TreeMap<>(places);
    words.put("large", "All work and no play makes Jack a dull boy. ".repeat(LARGE));
    words.put("nested", "(".repeat(DEEP) + "1" + ")".repeat(DEEP));
    String text = read(FOLDER.resolve(name + ".java"));
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{{" + word.getKey() + "}}", word.getValue());
    }
    return text;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
