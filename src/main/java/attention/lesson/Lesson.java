package attention.lesson;

import attention.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lessons in order. An id is given once and never changes; it names a lesson everywhere. */
public enum Lesson {
  START("00-start", Part.START, "Check the environment, take the tour"),
  EMBEDDING("01-embedding", Part.BY_HAND, "From tokens to vectors"),
  PROJECTION("02-projection", Part.BY_HAND, "Queries, keys and values"),
  SCORES("03-scores", Part.BY_HAND, "How well does a query fit a key?"),
  SOFTMAX("04-softmax", Part.BY_HAND, "Scores become weights"),
  WEIGHTED_SUM("05-weighted-sum", Part.BY_HAND, "Weights and values become context"),
  SELF_ATTENTION("06-self-attention", Part.BY_HAND, "The whole, and an article's errors found"),
  MASK("07-mask", Part.AS_USED, "What a query may not see"),
  MULTI_HEAD("08-multi-head", Part.AS_USED, "Several heads, side by side"),
  CROSS_ATTENTION("09-cross-attention", Part.AS_USED, "One sequence asks another"),
  GRADIENT("10-gradient", Part.AS_USED, "Backward by hand"),
  POSITION("11-position", Part.AS_USED, "Where a token stands"),
  TRANSFORMER_BLOCK("12-transformer-block", Part.AS_USED, "The block around it all"),
  COST("13-cost", Part.FAST, "What attention costs"),
  TILED_ATTENTION("14-tiled-attention", Part.FAST, "Attention without the matrix of scores"),
  GPU("15-gpu", Part.FAST, "Attention on a GPU");

  private final String id;
  private final Part part;
  private final String title;

  Lesson(String id, Part part, String title) {
    this.id = id;
    this.part = part;
    this.title = title;
  }

  /** The id, such as {@code 04-softmax}. */
  public String id() {
    return id;
  }

  /** The part of the course that it belongs to. */
  public Part part() {
    return part;
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
   * The file that the learner edits, in the folder of the exercise.
   *
   * @param home the course's top-level folder
   */
  public Path exerciseFile(Path home) {
    return exercise(home).resolve(fileName());
  }

  /**
   * The same file, solved.
   *
   * @param home the course's top-level folder
   */
  public Path solutionFile(Path home) {
    return solution(home).resolve(fileName());
  }

  /** Whether the lesson asks for code; the first only looks around. */
  public boolean hasExercise() {
    return part != Part.START;
  }

  /** The class that the learner writes, named after the lesson: {@code MyWeightedSum}. */
  public String className() {
    return Arrays.stream(shortName().split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", "My", ""));
  }

  /** The name of the file that the learner edits: {@code MyWeightedSum.java}. */
  public String fileName() {
    return className() + ".java";
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
                    "There is no lesson \"%s\"%s The lessons are: %s."
                        .formatted(
                            text,
                            Nearest.to(text)
                                .map(nearest -> "; did you mean %s?".formatted(nearest.id()))
                                .orElse("."),
                            String.join(", ", ids()))));
  }

  /**
   * Finds a lesson as {@link #named} does, for something that only lessons with an exercise have.
   *
   * @throws Problem if there is no such lesson, or it has no exercise
   */
  public static Lesson withExercise(String text) {
    Lesson lesson = named(text);
    if (lesson.hasExercise()) {
      return lesson;
    }
    Lesson nearest =
        exercises().stream().filter(other -> other.compareTo(lesson) > 0).findFirst().orElseThrow();
    throw new Problem(
        "%s has no exercise: read its notebook with ./attention lab %s. The nearest exercise is %s."
            .formatted(lesson.id(), lesson.id(), nearest.id()));
  }

  /** The lessons that have an exercise, in order. */
  public static List<Lesson> exercises() {
    return Arrays.stream(values()).filter(Lesson::hasExercise).toList();
  }

  /** All ids in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Lesson::id).toList();
  }

  /** How many characters the longest id has, for a column of them. */
  public static int longestId() {
    return ids().stream().mapToInt(String::length).max().orElseThrow();
  }

  private boolean answersTo(String text) {
    String number = id.substring(0, 2);
    return List.of(id, number, Integer.toString(Integer.parseInt(number)), shortName())
        .contains(text);
  }

  /** The id without its number. */
  String shortName() {
    return id.substring(3);
  }
}
