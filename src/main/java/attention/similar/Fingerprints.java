package attention.similar;

import attention.similar.NormalForm.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The fingerprints of a text: of every few words in a row a number, and of neighbouring numbers the
 * smallest (winnowing, section 3 of the paper). Two texts that share a row of {@code WORDS + WINDOW
 * - 1} words share a fingerprint.
 */
final class Fingerprints {
  static final int WORDS = 8; // fewer in a row are any Java
  private static final int WINDOW = 3;

  private Fingerprints() {}

  /** The numbers, each with the lines that it was taken from. */
  static Map<Long, SortedSet<Integer>> of(String source) {
    Map<Long, SortedSet<Integer>> found = new HashMap<>();
    for (List<Symbol> member : NormalForm.of(JavaTokens.of(source))) {
      for (int first : selected(numbers(member))) {
        List<Symbol> row = member.subList(first, first + WORDS);
        SortedSet<Integer> lines = found.computeIfAbsent(number(row), key -> new TreeSet<>());
        row.forEach(symbol -> lines.add(symbol.line()));
      }
    }
    return found;
  }

  private static List<Long> numbers(List<Symbol> member) {
    List<Long> numbers = new ArrayList<>();
    for (int first = 0; first + WORDS <= member.size(); first++) {
      numbers.add(number(member.subList(first, first + WORDS)));
    }
    return numbers;
  }

  private static long number(List<Symbol> row) {
    long number = 0;
    for (Symbol symbol : row) {
      number = mixed(number * 31 + symbol.text().hashCode());
    }
    return number;
  }

  /** Spreads what is close together; the multiplier is 2^64 over the golden ratio. */
  private static long mixed(long number) {
    long product = number * 0x9E3779B97F4A7C15L;
    return product ^ (product >>> 29);
  }

  /** Where the smallest of each window stands, the last of equals; of fewer than a window, one. */
  private static SortedSet<Integer> selected(List<Long> numbers) {
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int first = 0; first == 0 || first + WINDOW <= numbers.size(); first++) {
      int smallest = first;
      for (int i = first; i < Math.min(first + WINDOW, numbers.size()); i++) {
        smallest = numbers.get(i) <= numbers.get(smallest) ? i : smallest;
      }
      if (smallest < numbers.size()) {
        chosen.add(smallest);
      }
    }
    return chosen;
  }
}
