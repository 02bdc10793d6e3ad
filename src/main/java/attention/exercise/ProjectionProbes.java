package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** With what a projection is tried: equal sizes, few outputs, many outputs, a single token. */
final class ProjectionProbes {
  static final List<Probe> ALL =
      List.of(
          // All sizes equal, where a product fits in any order. Nothing here is symmetric.
          probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 2}, {1, 3, 0}, {2, -1, 1}},
              new double[][] {{1, 2, 0}, {0, 1, -1}, {3, 0, 1}}),
          probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}, {2, -1, 0.5}},
              new double[][] {{1, 2, 0}, {0, -1, 3}}),
          probe(
              Aspect.USUAL,
              new double[][] {{1, 0.5, -1}, {2, 0, 1.5}},
              new double[][] {{1, 0, 1}, {0, 2, 0.5}, {-1, 1, 0}, {3, 0, -2}, {0, 0.5, 1}}),
          // The same token twice, and a token of zeros.
          probe(
              Aspect.USUAL,
              new double[][] {{1, 2}, {0, 0}, {1, 2}, {-1, 3}},
              new double[][] {{2, 1}, {0, -1}, {1, -2}}),
          probe(
              Aspect.ONE_TOKEN,
              new double[][] {{2, -1, 1}},
              new double[][] {{1, 1, 0}, {0, 3, -2}}));

  private ProjectionProbes() {}

  private static Probe probe(Aspect aspect, double[][] features, double[][] weights) {
    return Probe.of(aspect).with("weights", weights).with("features", features);
  }
}
