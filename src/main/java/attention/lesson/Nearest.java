package attention.lesson;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lesson that somebody meant.
 *
 * <p>The edit distance is written out: the one among the course's libraries is deprecated, and a
 * library for ten lines costs more than they do.
 */
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
        .mapToInt(name -> holds(name, typed) ? 0 : edits(name, typed))
        .min()
        .getAsInt();
  }

  private static boolean holds(String name, String typed) {
    return typed.length() >= FEWEST_LETTERS && name.contains(typed);
  }

  /** Levenshtein's distance: how many letters to insert, to leave out or to exchange. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
