package attention.lesson;

import attention.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The lessons in order. An id is given once and never changes; it names a lesson everywhere. */
public enum Lesson {
  START("00-start", "Check the environment, take the tour"),
  EMBEDDING("01-embedding", "From tokens to vectors"),
  PROJECTION("02-projection", "Queries, keys and values"),
  SCORES("03-scores", "How well does a query fit a key?"),
  SOFTMAX("04-softmax", "Scores become weights"),
  WEIGHTED_SUM("05-weighted-sum", "Weights and values become context"),
  SELF_ATTENTION("06-self-attention", "The whole, and an article's errors found");

  private final String id;
  private final String title;

  Lesson(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The id, such as {@code 04-softmax}. */
  public String id() {
    return id;
  }

  /** What the lesson is about, in a few words. */
  public String title() {
    return title;
  }

  /**
   * The lesson's notebook.
   *
   * @param home the course's top-level folder
   */
  public Path notebook(Path home) {
    return home.resolve("notebooks").resolve(id + ".ipynb");
  }

  /**
   * The folder of the lesson's exercise: the task and the file that the learner edits.
   *
   * @param home the course's top-level folder
   */
  public Path exercise(Path home) {
    return home.resolve("exercises").resolve(id);
  }

  /**
   * The folder of the lesson's solution, with the same files as {@link #exercise}.
   *
   * @param home the course's top-level folder
   */
  public Path solution(Path home) {
    return home.resolve("solutions").resolve(id);
  }

  /**
   * Finds a lesson by its id, its number or its name: {@code 04-softmax}, {@code 04}, {@code 4} or
   * {@code softmax}.
   *
   * @throws Problem if there is no such lesson
   */
  public static Lesson named(String text) {
    return Arrays.stream(values())
        .filter(lesson -> lesson.answersTo(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    "There is no lesson \"%s\". The lessons are: %s."
                        .formatted(text, String.join(", ", ids()))));
  }

  /** All ids in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Lesson::id).collect(Collectors.toList());
  }

  private boolean answersTo(String text) {
    String number = id.substring(0, 2);
    String name = id.substring(3);
    return List.of(id, number, Integer.toString(Integer.parseInt(number)), name).contains(text);
  }
}
