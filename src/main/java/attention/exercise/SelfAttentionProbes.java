package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** What self-attention is tried with. */
final class SelfAttentionProbes {
  private static final double[][] TWO_TOKENS = {{1, 0, 2}, {0, 1, -1}};
  private static final double[][] WQ = {{1, 0, 0.5}, {0, 1, 0}, {-1, 1, 0}};
  private static final double[][] WK = {{0, 1, 0}, {0.5, 0, 1}, {1, -0.5, 0}};
  private static final double[][] WV = {{2, 0, 1}, {0, 3, -1}, {1, 1, 0}};

  private SelfAttentionProbes() {}

  static List<Probe> all() {
    return List.of(
        everySizeDiffers(),
        // Square matrices let everything run that would not fit elsewhere. These four differ in
        // one weight matrix, so that they show which of them has an effect.
        square(TWO_TOKENS, WQ, WK, WV),
        square(TWO_TOKENS, new double[][] {{0, 1, 0}, {1, 0, -0.5}, {0.5, 0, 1}}, WK, WV),
        square(TWO_TOKENS, WQ, new double[][] {{1, 0, 0}, {0, 0.5, 1}, {-0.5, 0, 0.5}}, WV),
        square(TWO_TOKENS, WQ, WK, new double[][] {{0, 1, 2}, {1, 0, -2}, {3, 2, 1}}),
        square(new double[][] {{1, 0, 2}, {0, 1, -1}, {0.5, 2, 0}}, WQ, WK, WV),
        oneToken(),
        otherParts());
  }

  /** 2 tokens, d_model 3, d_k 6, d_v 4; the root of 6 is not whole. */
  private static Probe everySizeDiffers() {
    return probe(
        Aspect.USUAL,
        new double[][] {{1, 0, 2}, {0.5, 1, -1}},
        new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, -1, 0}, {0, 1, 0.5}, {1, 0, 0}},
        new double[][] {{0, 1, 0}, {1, 0, 1}, {0.5, 0, 0}, {0, 0, 1}, {-1, 1, 0}, {0, 1, 1}},
        new double[][] {{1, 2, 0}, {0, 1, 1}, {2, 0, -1}, {0, 3, 0}});
  }

  private static Probe square(double[][] tokens, double[][] wq, double[][] wk, double[][] wv) {
    return probe(Aspect.USUAL, tokens, wq, wk, wv);
  }

  private static Probe oneToken() {
    return probe(
        Aspect.ONE_TOKEN,
        new double[][] {{1, -2}},
        new double[][] {{1, 0}, {0, 1}, {1, 1}},
        new double[][] {{0, 1}, {1, 0}, {2, 1}},
        new double[][] {{3, 1}, {0, 2}, {1, 0}, {-1, 1}});
  }

  /** 3 tokens, d_model 2, d_k 5, d_v 4. */
  private static Probe otherParts() {
    return probe(
        Aspect.OTHER_PARTS,
        new double[][] {{1, 0}, {0, 1}, {1, -1}},
        new double[][] {{1, 0}, {0, 1}, {1, 1}, {0.5, 0}, {0, -1}},
        new double[][] {{0, 1}, {1, 0}, {0.5, 0}, {1, -1}, {0, 1}},
        new double[][] {{4, 1}, {0, 2}, {-1, 3}, {2, 2}});
  }

  private static Probe probe(
      Aspect aspect, double[][] embeddings, double[][] wq, double[][] wk, double[][] wv) {
    return Probe.of(aspect)
        .with("embeddings", embeddings)
        .with("wq", wq)
        .with("wk", wk)
        .with("wv", wv);
  }
}
