package attention.exercise;

import attention.task.Aspect;
import attention.task.Part;
import attention.task.Part.Rule;
import attention.task.Probe;
import java.util.List;

/** What a transformer block's four steps are tried with. */
final class BlockProbes {
  private static final double USUAL_EPSILON = 1e-5;
  private static final double LARGE_EPSILON = 0.1; // shows on which side of the root it stands

  private BlockProbes() {}

  static List<Probe> all() {
    return List.of(
        norm(
            Aspect.USUAL,
            new double[][] {{1, 0, 0, 0}, {3, 1, -1, 5}},
            new double[] {1, 1, 1, 1},
            new double[] {0, 0, 0, 0},
            USUAL_EPSILON),
        norm(
            Aspect.USUAL,
            new double[][] {{3, 1}, {2, 2}, {-1, 4}},
            new double[] {2, -1},
            new double[] {1, 0.5},
            LARGE_EPSILON),
        norm(
            Aspect.USUAL,
            new double[][] {{1, 2, 0}, {4, 1, 1}, {0, -2, 5}},
            new double[] {2, 1, -1},
            new double[] {1, 0, 3},
            LARGE_EPSILON),
        norm(
            Aspect.ONE_TOKEN,
            new double[][] {{2, 0, 1}},
            new double[] {1, 2, 3},
            new double[] {0, 1, -1},
            LARGE_EPSILON),
        network(
            Aspect.USUAL,
            new double[][] {{4, 1}, {-1, -3}},
            new double[][] {{1, 0}, {0, 1}, {1, -1}},
            new double[] {0, 1, -1},
            new double[][] {{1, 2, 3}, {0, 1, -1}},
            new double[] {10, 20}),
        // Square matrices let a product run that is not transposed.
        network(
            Aspect.USUAL,
            new double[][] {{1, 2}, {0, -1}, {3, 1}},
            new double[][] {{1, -1}, {2, 1}},
            new double[] {2, -1},
            new double[][] {{0, 1}, {-1, 3}},
            new double[] {1, -2}),
        network(
            Aspect.ONE_TOKEN,
            new double[][] {{1, -2, 3}},
            new double[][] {{1, 1, 0}, {0, 1, 1}},
            new double[] {-1, 2},
            new double[][] {{1, 1}, {0, 2}, {-1, 1}},
            new double[] {0, 1, 2}),
        wiring("preNorm", Aspect.USUAL, new double[][] {{1, 2}, {0, 3}, {2, -1}}, sumOfAll()),
        wiring("preNorm", Aspect.USUAL, new double[][] {{2, 0, 1}, {1, -1, 3}}, tokenBefore()),
        wiring("preNorm", Aspect.ONE_TOKEN, new double[][] {{2, 5}}, sumOfAll()),
        wiring("postNorm", Aspect.USUAL, new double[][] {{1, 2}, {0, 3}, {2, -1}}, sumOfAll()),
        wiring("postNorm", Aspect.USUAL, new double[][] {{2, 0, 1}, {1, -1, 3}}, tokenBefore()),
        wiring("postNorm", Aspect.ONE_TOKEN, new double[][] {{2, 5}}, sumOfAll()));
  }

  private static List<Part> sumOfAll() {
    return List.of(Rule.SUM_OF_ALL.by(0), Rule.LESS.by(1), Rule.SQUARED.by(0), Rule.TIMES.by(2));
  }

  private static List<Part> tokenBefore() {
    return List.of(
        Rule.TOKEN_BEFORE.by(0), Rule.TIMES.by(3), Rule.SQUARED_LESS.by(4), Rule.PLUS.by(1));
  }

  private static Probe norm(
      Aspect aspect, double[][] x, double[] gain, double[] bias, double epsilon) {
    return step("normalised", aspect)
        .with("x", x)
        .with("gain", new double[][] {gain})
        .with("bias", new double[][] {bias})
        .with("epsilon", epsilon);
  }

  private static Probe network(
      Aspect aspect, double[][] x, double[][] w1, double[] b1, double[][] w2, double[] b2) {
    return step("feedForward", aspect)
        .with("x", x)
        .with("w1", w1)
        .with("b1", new double[][] {b1})
        .with("w2", w2)
        .with("b2", new double[][] {b2});
  }

  /** Attention, its norm, the network and its norm. */
  private static Probe wiring(String method, Aspect aspect, double[][] x, List<Part> parts) {
    return step(method, aspect)
        .with("x", x)
        .with("attention", parts.get(0))
        .with("attentionNorm", parts.get(1))
        .with("network", parts.get(2))
        .with("networkNorm", parts.get(3));
  }

  private static Probe step(String method, Aspect aspect) {
    return Probe.of(aspect).with("method", method);
  }
}
