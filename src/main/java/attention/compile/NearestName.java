package attention.compile;

import attention.problem.EditDistance;
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

  /** A capital is as good as a small letter. */
  private static int edits(String one, String other) {
    return EditDistance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
