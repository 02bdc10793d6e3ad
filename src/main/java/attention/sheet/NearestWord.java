package attention.sheet;

import attention.problem.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody meant. */
final class NearestWord {
  private NearestWord() {}

  /** The least far of some words; nothing if more than half of it would have to change. */
  static Optional<String> to(String text, List<String> words) {
    String typed = text.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> distance(word, typed) <= word.length() / 2)
        .min(Comparator.comparingInt(word -> distance(word, typed)));
  }

  private static int distance(String word, String typed) {
    return EditDistance.between(word.toLowerCase(Locale.ROOT), typed);
  }
}
