package attention.compile;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the name that somebody who mistyped one may have meant. */
final class NearestName {
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 60; // beyond it nobody mistypes, and counting takes long

  private NearestName() {}

  /** The candidate that is fewest edits away, two at most and less than half of the name. */
  static Optional<String> to(String name, Stream<String> candidates) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return candidates
        .filter(candidate -> !candidate.equals(name))
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= MOST_EDITS)
        .distinct()
        .filter(
            candidate -> edits(name, candidate) <= Math.min(MOST_EDITS, (name.length() - 1) / 2))
        .min(
            Comparator.comparingInt((String candidate) -> edits(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters to insert, delete or replace; a capital is as good as a small one. */
  private static int edits(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
