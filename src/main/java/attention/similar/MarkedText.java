package attention.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A text with the lines marked that are found again in another, to be laid side by side with it.
 *
 * @param lines of the text
 * @param marked the numbers of those lines, from 1
 */
public record MarkedText(List<String> lines, SortedSet<Integer> marked) {
  /** Copies the collections. */
  public MarkedText {
    lines = List.copyOf(lines);
    marked = new TreeSet<>(marked);
  }

  /**
   * Marks what is alike in two texts.
   *
   * @param known texts whose code is not marked: the starter, the solution
   * @return the first, then the second
   */
  public static List<MarkedText> of(String first, String second, List<String> known) {
    var inFirst = Fingerprints.of(first);
    var inSecond = Fingerprints.of(second);
    Set<Long> both = new HashSet<>(inFirst.keySet());
    both.retainAll(inSecond.keySet());
    known.forEach(text -> both.removeAll(Fingerprints.of(text).keySet()));
    return List.of(marked(first, both, inFirst::get), marked(second, both, inSecond::get));
  }

  private static MarkedText marked(
      String text, Set<Long> prints, Function<Long, SortedSet<Integer>> lines) {
    SortedSet<Integer> marked = new TreeSet<>();
    prints.forEach(print -> marked.addAll(lines.apply(print)));
    return new MarkedText(text.lines().toList(), marked);
  }
}
