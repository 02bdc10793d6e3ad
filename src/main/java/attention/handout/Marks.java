package attention.handout;

import attention.assignment.Work;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each lesson is worth, as one types it: {@code 10}, or {@code 04=5,08=20}. */
public final class Marks {
  private static final double USUAL = 10;
  private static final double MOST = 1_000_000;

  private Marks() {}

  /**
   * Reads it.
   *
   * @param text one number for every lesson, or some lessons with theirs and {@value #USUAL} for
   *     the others
   * @param lessons that are asked for
   * @return a work for each of them
   * @throws Problem if a part is written otherwise, names a lesson that is not asked for or one
   *     twice, or its marks are no number above 0
   */
  public static List<Work> parse(String text, List<Lesson> lessons) {
    Map<Lesson, Double> marks = new EnumMap<>(Lesson.class);
    boolean oneForAll = !text.contains("=");
    for (String part : oneForAll ? new String[0] : text.split(",", -1)) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2) {
        throw new Problem(
            "\"%s\" in --marks is no lesson with its marks; write such as 04=5,08=20, or one number for all."
                .formatted(part.strip()));
      }
      Lesson lesson = Lesson.withExercise(sides[0].strip());
      if (!lessons.contains(lesson)) {
        throw new Problem(
            "--marks gives some to %s, which is not among the lessons handed out."
                .formatted(lesson.id()));
      }
      if (marks.put(lesson, number(sides[1].strip())) != null) {
        throw new Problem("--marks gives some to %s twice.".formatted(lesson.id()));
      }
    }
    double others = oneForAll ? number(text.strip()) : USUAL;
    return lessons.stream()
        .map(lesson -> new Work(lesson.id(), marks.getOrDefault(lesson, others)))
        .toList();
  }

  private static double number(String text) {
    try {
      double marks = Double.parseDouble(text);
      if (marks > 0 && marks <= MOST) {
        return marks;
      }
    } catch (NumberFormatException notANumber) {
      throw new Problem(unusable(text), notANumber);
    }
    throw new Problem(unusable(text));
  }

  private static String unusable(String text) {
    return "--marks has \"%s\" where a number above 0 is expected; write such as 04=5,08=20, or one number for all."
        .formatted(text);
  }
}
