package attention.lesson;

import attention.problem.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lesson that somebody meant. */
final class Nearest {
  private static final int FEWEST_LETTERS = 3; // fewer are in too many names

  private Nearest() {}

  /**
   * The lesson whose id or name holds the text, or is least far from it; nothing if more than half
   * of the name would have to change.
   */
  static Optional<Lesson> to(String text) {
    String typed = text.toLowerCase(Locale.ROOT).replaceFirst("\\..*", ""); // perhaps a file's name
    return Arrays.stream(Lesson.values())
        .filter(lesson -> distance(lesson, typed) <= lesson.shortName().length() / 2)
        .min(Comparator.comparingInt(lesson -> distance(lesson, typed)));
  }

  private static int distance(Lesson lesson, String typed) {
    return List.of(lesson.id(), lesson.shortName()).stream()
        .mapToInt(name -> holds(name, typed) ? 0 : EditDistance.between(name, typed))
        .min()
        .getAsInt();
  }

  private static boolean holds(String name, String typed) {
    return typed.length() >= FEWEST_LETTERS && name.contains(typed);
  }
}
