package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** With what scores are tried: widths 3 and 6, whose roots are not whole, and sizes that differ. */
final class ScoresProbes {
  static final List<Probe> ALL =
      List.of(
          // All sizes equal, where a product fits in any order. Nothing here is symmetric.
          probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 2}, {1, 3, 0}, {2, -1, 1}},
              new double[][] {{1, 2, 0}, {0, 1, -1}, {3, 0, 1}}),
          // Query 1 stands at a right angle to key 2.
          probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 2}, {-1, 2, 1}},
              new double[][] {{1, 2, 0}, {2, 0, -1}, {0, 1, 3}, {1, 1, 1}}),
          probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 2, 0, 1, 3}, {0, 1, 0.5, 2, 1, 0}, {2, -1, 0, 1, 0, 0.5}},
              new double[][] {{1, 2, 0, 1, 0, 1}, {0, -1, 3, 0.5, 2, 1}}),
          probe(Aspect.ONE_TOKEN, new double[][] {{2, -1}}, new double[][] {{1, 3}}));

  private ScoresProbes() {}

  private static Probe probe(Aspect aspect, double[][] queries, double[][] keys) {
    return Probe.of(aspect).with("queries", queries).with("keys", keys);
  }
}
