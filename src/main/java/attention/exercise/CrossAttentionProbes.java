package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** What cross-attention is tried with. */
final class CrossAttentionProbes {
  private static final double[][] TARGET = {{1, 0, 2}, {0, 1, -1}, {-1, 1, 0}};
  private static final double[][] SOURCE = {{0, 1, 1}, {2, 0, -1}, {1, -1, 0}};
  private static final double[][] WQ = {{1, 0, 0.5}, {0, 1, 0}, {-1, 1, 0}};
  private static final double[][] WK = {{0, 1, 0}, {0.5, 0, 1}, {1, -0.5, 0}};
  private static final double[][] WV = {{2, 0, 1}, {0, 3, -1}, {1, 1, 0}};

  private CrossAttentionProbes() {}

  static List<Probe> all() {
    return List.of(
        everyWidthDiffers(),
        // Equal widths and lengths let everything run that would not fit elsewhere. These six
        // differ in one input, so that they show which of them has an effect.
        equalWidths(TARGET, SOURCE, WQ, WK, WV),
        equalWidths(new double[][] {{0, 1, 1}, {1, -1, 0}, {2, 0, 1}}, SOURCE, WQ, WK, WV),
        equalWidths(TARGET, new double[][] {{1, 0, -1}, {0, 2, 1}, {-1, 1, 2}}, WQ, WK, WV),
        equalWidths(TARGET, SOURCE, new double[][] {{0, 1, 0}, {1, 0, -0.5}, {0.5, 0, 1}}, WK, WV),
        equalWidths(TARGET, SOURCE, WQ, new double[][] {{1, 0, 0}, {0, 0.5, 1}, {-0.5, 0, 1}}, WV),
        equalWidths(TARGET, SOURCE, WQ, WK, new double[][] {{0, 1, 2}, {1, 0, -2}, {3, 2, 1}}),
        moreAskThanAnswer(),
        oneAsks(),
        oneAnswers());
  }

  /** 2 tokens of width 3 ask 4 of width 2; d_k 6, d_v 5; the root of 6 is not whole. */
  private static Probe everyWidthDiffers() {
    return probe(
        Aspect.USUAL,
        new double[][] {{1, 0, 2}, {0.5, 1, -1}},
        new double[][] {{1, 0}, {0, 1}, {-1, 2}, {2, 1}},
        new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, -1, 0}, {0, 1, 0.5}, {1, 0, 0}},
        new double[][] {{0, 1}, {1, 0}, {0.5, 0}, {0, -1}, {-1, 1}, {1, 1}},
        new double[][] {{1, 2}, {0, 1}, {2, -1}, {3, 0}, {-1, 1}});
  }

  private static Probe equalWidths(
      double[][] decoder, double[][] encoder, double[][] wq, double[][] wk, double[][] wv) {
    return probe(Aspect.USUAL, decoder, encoder, wq, wk, wv);
  }

  /** 4 tokens ask 2; all are of width 2. */
  private static Probe moreAskThanAnswer() {
    return probe(
        Aspect.USUAL,
        new double[][] {{1, 0}, {0, 1}, {1, -1}, {2, 1}},
        new double[][] {{0, 2}, {1, -1}},
        new double[][] {{1, 0}, {0.5, 1}},
        new double[][] {{0, 1}, {1, 0.5}},
        new double[][] {{3, 1}, {0, 2}});
  }

  private static Probe oneAsks() {
    return probe(
        Aspect.ONE_TOKEN,
        new double[][] {{1, -2}},
        new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 1, 1}},
        new double[][] {{1, 0}, {0, 1}, {1, 1}, {0, 0.5}, {1, 0}},
        new double[][] {{0, 1, 0}, {1, 0, 1}, {0.5, 1, 0}, {1, 0, 0}, {0, 0, 1}},
        new double[][] {{3, 1, 0}, {0, 2, 1}, {1, 0, 4}, {-1, 1, 2}});
  }

  private static Probe oneAnswers() {
    return probe(
        Aspect.ONE_TOKEN,
        new double[][] {{1, 0}, {0, 1}, {2, -1}},
        new double[][] {{2, 1, -1}},
        new double[][] {{1, 0}, {0, 1}},
        new double[][] {{0, 1, 0}, {1, 0, 1}},
        new double[][] {{1, 1, 0}, {0, 2, 1}, {1, 0, 3}, {2, 0, 1}});
  }

  private static Probe probe(
      Aspect aspect,
      double[][] decoder,
      double[][] encoder,
      double[][] wq,
      double[][] wk,
      double[][] wv) {
    return Probe.of(aspect)
        .with("decoder", decoder)
        .with("encoder", encoder)
        .with("wq", wq)
        .with("wk", wk)
        .with("wv", wv);
  }
}
