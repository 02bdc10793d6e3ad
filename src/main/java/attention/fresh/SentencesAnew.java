package attention.fresh;

import attention.embed.Vocabulary;
import attention.task.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Other words with other numbers. A word that comes twice comes twice, one that is unknown is
 * unknown, and one that differs from a known word by its capital does so again.
 */
final class SentencesAnew implements Rule {
  private static final String UNKNOWN = "<unk>";
  private static final List<String> WORDS =
      List.of(
          "a", "the", "one", "cat", "dog", "bird", "fish", "man", "girl", "boat", "sees", "bites",
          "finds", "likes", "sat", "ran", "sings", "on", "under", "by", "now", "home", "here");

  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    Map<String, String> words = otherWords(fixed, draw);
    List<String> known = fixed.vocabulary().tokens().stream().map(words::get).toList();
    String[] sequence = fixed.tokens().stream().map(words::get).toArray(String[]::new);
    double[][] table = Numbers.rowsAlike(fixed.array("table").toDoubleMatrix(), draw);
    return Probe.of(fixed.aspect()).with(vocabulary(known), sequence).with("table", table);
  }

  /** For each word another; a known word may become any of the others at its place. */
  private static Map<String, String> otherWords(Probe fixed, Draw draw) {
    List<String> fresh = draw.shuffled(WORDS);
    Map<String, String> words = new HashMap<>(Map.of(UNKNOWN, UNKNOWN));
    List<String> all = new ArrayList<>(fixed.vocabulary().tokens());
    all.addAll(fixed.tokens());
    for (String word : all) {
      String plain = word.toLowerCase(Locale.ROOT);
      words.putIfAbsent(plain, fresh.get(words.size()));
      words.putIfAbsent(word, capital(words.get(plain)));
    }
    return words;
  }

  private static Vocabulary vocabulary(List<String> tokens) {
    return tokens.contains(UNKNOWN)
        ? Vocabulary.of(
                tokens.stream().filter(token -> !token.equals(UNKNOWN)).toArray(String[]::new))
            .withUnknown(UNKNOWN)
        : Vocabulary.of(tokens.toArray(String[]::new));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
