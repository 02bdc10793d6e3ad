package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/**
 * What a cost is asked for. Sizes differ from each other and from small powers; measured times
 * scatter, so that a line through two of the points is not the line nearest to all.
 */
final class CostProbes {
  private CostProbes() {}

  static List<Probe> all() {
    return List.of(
        operations(Aspect.USUAL, 5, 6, 3),
        operations(Aspect.USUAL, 7, 4, 2),
        operations(Aspect.ONE_TOKEN, 1, 4, 2),
        // More than an int holds: 2·n² alone is 20,000,000,000.
        operations(Aspect.LARGE, 100_000, 64, 4),
        bytes(Aspect.USUAL, 5, 3),
        bytes(Aspect.USUAL, 7, 2),
        bytes(Aspect.ONE_TOKEN, 1, 2),
        bytes(Aspect.LARGE, 100_000, 4),
        exponent(
            Aspect.USUAL, new double[] {10, 20, 40, 80}, new double[] {0.002, 0.006, 0.03, 0.1}),
        exponent(Aspect.USUAL, new double[] {64, 256, 128}, new double[] {0.5, 9, 2.5}),
        extrapolated(
            Aspect.USUAL,
            new double[] {10, 20, 40, 80},
            new double[] {0.002, 0.006, 0.03, 0.1},
            200),
        extrapolated(Aspect.USUAL, new double[] {64, 256, 128}, new double[] {0.5, 9, 2.5}, 1000));
  }

  private static Probe operations(Aspect aspect, int n, int dModel, int heads) {
    return of(aspect, "operations").with("n", n).with("dModel", dModel).with("heads", heads);
  }

  private static Probe bytes(Aspect aspect, int n, int heads) {
    return of(aspect, "scoreBytes").with("n", n).with("heads", heads);
  }

  private static Probe exponent(Aspect aspect, double[] lengths, double[] seconds) {
    return of(aspect, "exponent")
        .with("lengths", new double[][] {lengths})
        .with("seconds", new double[][] {seconds});
  }

  private static Probe extrapolated(
      Aspect aspect, double[] lengths, double[] seconds, double length) {
    return of(aspect, "extrapolated")
        .with("lengths", new double[][] {lengths})
        .with("seconds", new double[][] {seconds})
        .with("n", length);
  }

  private static Probe of(Aspect aspect, String method) {
    return Probe.of(aspect).with("method", method);
  }
}
