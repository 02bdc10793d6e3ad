package attention.example;

import attention.exact.ExactMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A problem of integers with several heads, which may be friendly or not.
 *
 * @param heads each with the same embeddings
 * @param wo {@code [d_model, d_model]}
 */
record DraftHeads(List<Draft> heads, IntegerMatrix wo) {
  private static final int[] OUTPUT = {0, 0, 0, 1, 1, 2, -1};
  private static final int TRIES = 2000; // of one head, before other embeddings are tried

  /** Heads that are friendly each by itself, as far as they were found. */
  static DraftHeads draw(Random random, int tokens, int width, int heads) {
    IntegerMatrix embeddings = FriendlyExample.embeddings(random, tokens, width * heads);
    List<Draft> friendly = new ArrayList<>();
    for (int head = 0; head < heads; head++) {
      Stream.generate(() -> FriendlyExample.withWeights(random, embeddings, width))
          .limit(TRIES)
          .filter(Draft::isFriendly)
          .findFirst()
          .ifPresent(friendly::add);
    }
    int dims = width * heads;
    IntegerMatrix wo =
        FriendlyExample.usable(
            () -> IntegerMatrix.draw(random, dims, dims, OUTPUT), Draft::areWeights);
    return friendly.size() == heads ? new DraftHeads(friendly, wo) : new DraftHeads(List.of(), wo);
  }

  /** Whether all heads are there, and no two have the same queries, keys or values. */
  boolean areFriendly() {
    return !heads.isEmpty()
        && Stream.<Function<Draft, IntegerMatrix>>of(Draft::wq, Draft::wk, Draft::wv)
            .allMatch(this::differ);
  }

  private boolean differ(Function<Draft, IntegerMatrix> weights) {
    return heads.stream().map(weights).map(w -> Arrays.deepToString(w.rows())).distinct().count()
        == heads.size();
  }

  /** The problem; its tokens are the first words of a sentence. */
  Example named(List<String> sentence) {
    IntegerMatrix embeddings = heads.get(0).e();
    return new Example(
        sentence.subList(0, embeddings.rows().length),
        embeddings.exactly(),
        stacked(Draft::wq),
        stacked(Draft::wk),
        stacked(Draft::wv),
        Setting.plain(),
        Optional.of(wo.exactly()));
  }

  private ExactMatrix stacked(Function<Draft, IntegerMatrix> weights) {
    return new IntegerMatrix(
            heads.stream().map(weights).flatMap(w -> Arrays.stream(w.rows())).toArray(int[][]::new))
        .exactly();
  }
}
