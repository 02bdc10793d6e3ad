package attention.problem;

import java.util.Arrays;

/**
 * How far a mistyped word is from the one that may have been meant.
 *
 * <p>Written out: the one among the course's libraries is deprecated, and a library for ten lines
 * costs more than they do.
 */
public final class EditDistance {
  private EditDistance() {}

  /** Levenshtein's distance: how many letters to insert, to leave out or to exchange. */
  public static int between(String from, String to) {
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
