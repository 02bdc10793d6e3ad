package attention.example;

import attention.problem.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks whether what is asked of a problem fits its numbers. */
final class HeadSizes {
  private HeadSizes() {}

  /**
   * Requires that the heads share queries and values evenly, and that no more tokens are real than
   * there are.
   *
   * @throws Problem that says what would fit
   */
  static void requireFit(Example example, Setting asked) {
    int queries = example.wq().rows();
    int values = example.wv().rows();
    if (queries % asked.heads() != 0 || values % asked.heads() != 0) {
      throw new Problem(
          "heads is %d, but W_Q has %d rows and W_V has %d; each head gets as many rows as the others, so heads is one of %s here."
              .formatted(asked.heads(), queries, values, fitting(queries, values)));
    }
    int tokens = example.embeddings().rows();
    int length = asked.length().orElse(1);
    if (length > tokens) {
      throw new Problem(
          "length is %d, but there are %d tokens; a length counts those that are no padding, so it is from 1 to %d."
              .formatted(length, tokens, tokens));
    }
  }

  private static String fitting(int queries, int values) {
    return IntStream.rangeClosed(1, Math.min(queries, values))
        .filter(heads -> queries % heads == 0 && values % heads == 0)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", "));
  }
}
