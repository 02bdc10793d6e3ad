package attention.sheet;

import attention.exact.ExactMatrix;
import attention.example.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix that a sheet gives, of one head or of all.
 *
 * @param given which matrix
 * @param head whose, from 1; 0 if there is one head only, or the matrix belongs to all
 */
record GivenPlace(Given given, int head) {
  private static final List<Given> OF_HEAD = List.of(Given.WQ, Given.WK, Given.WV);

  /** All that the sheets of a problem give, in order. */
  static List<GivenPlace> of(Example example) {
    return ofHeads(example.heads());
  }

  static List<GivenPlace> ofHeads(int heads) {
    List<GivenPlace> all = new ArrayList<>(List.of(new GivenPlace(Given.EMBEDDINGS, 0)));
    if (heads == 1) {
      OF_HEAD.forEach(given -> all.add(new GivenPlace(given, 0)));
      return all;
    }
    IntStream.rangeClosed(1, heads)
        .forEach(head -> OF_HEAD.forEach(given -> all.add(new GivenPlace(given, head))));
    all.add(new GivenPlace(Given.WO, 0));
    return all;
  }

  /** What a heading may name: all matrices of a head, or those that belong to none. */
  static List<GivenPlace> named(int head) {
    return head == 0
        ? List.of(Given.values()).stream().map(given -> new GivenPlace(given, 0)).toList()
        : OF_HEAD.stream().map(given -> new GivenPlace(given, head)).toList();
  }

  /** Its name on the sheet: {@code wq}, {@code head 2 wq}. */
  String label() {
    return head == 0 ? given.label() : "head %d %s".formatted(head, given.label());
  }

  /** The letter that stands for it: {@code W_Q}, {@code W_Q2}. */
  String symbol() {
    return given.symbol() + (head == 0 ? "" : head);
  }

  ExactMatrix in(Example example) {
    return given.of(head == 0 ? example : example.head(head));
  }

  /** What its rows are called: the tokens, or numbers from 1. */
  List<String> rowNames(Example example) {
    return given == Given.EMBEDDINGS ? example.tokens() : Given.numbered(in(example).rows());
  }
}
