package attention.derive;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sum written out, shortened where its terms are too many to follow. */
public final class Terms {
  private static final int SHOWN = 8;

  private Terms() {}

  /**
   * The terms with plus signs between them; of more than 8 only the first 6 and the last.
   *
   * @param count how many there are, at least 1
   * @param term the text of a term, from 0
   */
  public static String sum(int count, IntFunction<String> term) {
    if (count <= SHOWN) {
      return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(" + "));
    }
    List<String> first = IntStream.range(0, SHOWN - 2).mapToObj(term).toList();
    return "%s + … (%d more) + %s"
        .formatted(String.join(" + ", first), count - SHOWN + 1, term.apply(count - 1));
  }
}
