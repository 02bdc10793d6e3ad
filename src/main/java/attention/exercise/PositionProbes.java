package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** What positions are tried with: a few for each of the three methods. */
final class PositionProbes {
  static final List<Probe> ALL =
      List.of(
          waves(Aspect.USUAL, 3, 4),
          waves(Aspect.USUAL, 4, 6),
          waves(Aspect.USUAL, 5, 2),
          waves(Aspect.ONE_TOKEN, 1, 4),
          rotation(Aspect.USUAL, new double[][] {{1, 0, 1, 0}, {1, 0, 1, 0}, {2, 1, 0, 3}}, 0),
          // With a cache: the first of these stands at 5.
          rotation(Aspect.USUAL, new double[][] {{1, 2, 3, -1, 0.5, 2}, {0, 1, -2, 1, 4, 0}}, 5),
          rotation(Aspect.USUAL, new double[][] {{1, 2}, {3, 0}, {0, -1}, {1, 1}}, 1),
          rotation(Aspect.ONE_TOKEN, new double[][] {{1, -2, 2, 1}}, 7),
          rotation(Aspect.ONE_TOKEN, new double[][] {{1, -2, 2, 1}}, 0),
          attention(
              Aspect.USUAL,
              new double[][] {{1, 0, 2, 1}, {0, 2, 1, 0}, {1, 1, 0, 3}},
              new double[][] {{2, 1, 0, 1}, {1, 0, 1, 1}, {0, 1, 2, 0}},
              new double[][] {{1, 0}, {0, 4}, {3, 2}}),
          attention(
              Aspect.USUAL,
              new double[][] {{1, 2}, {2, 0}},
              new double[][] {{1, 1}, {0, 2}},
              new double[][] {{1, 0, 2, 1}, {0, 3, 1, -1}}),
          attention(
              Aspect.USUAL,
              new double[][] {{1, 0, 0, 2}, {0, 1, 1, 0}, {2, 0, 1, 0}, {0, 1, 0, 1}},
              new double[][] {{0, 1, 1, 0}, {1, 0, 0, 1}, {1, 1, 0, 0}, {2, 0, 1, 1}},
              new double[][] {{4, 0, 1, 0}, {0, 2, 0, 1}, {1, 0, 3, 0}, {0, 1, 0, 5}}),
          attention(
              Aspect.ONE_TOKEN,
              new double[][] {{1, 2}},
              new double[][] {{2, 1}},
              new double[][] {{3, -1, 2, 0}}));

  private PositionProbes() {}

  private static Probe waves(Aspect aspect, int n, int dModel) {
    return Probe.of(aspect).with("n", n).with("dModel", dModel);
  }

  private static Probe rotation(Aspect aspect, double[][] vectors, int first) {
    return Probe.of(aspect).with("vectors", vectors).with("first", first);
  }

  private static Probe attention(
      Aspect aspect, double[][] queries, double[][] keys, double[][] values) {
    return Probe.of(aspect).with("queries", queries).with("keys", keys).with("values", values);
  }
}
