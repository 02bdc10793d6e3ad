package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/**
 * With what masks are tried. No hidden score is far above those that are seen, since hiding after
 * softmax and sharing out again is right, too, but would underflow there.
 */
final class MaskProbes {
  static final List<Probe> ALL =
      List.of(
          // Nothing hidden; the future; padding, with more queries than real keys; both.
          usual(3, false, new double[][] {{1, 2, 0}, {0, -1, 3}, {2, 1, 1}}),
          usual(3, true, new double[][] {{1, 2, 3}, {0, -1, 3}, {2, 1, 1}}),
          usual(2, false, new double[][] {{1, 2, 1}, {0, 1, -1}, {-2, -1, 1}, {2, 0, 1}}),
          usual(3, true, new double[][] {{1, 2, 0, 2}, {3, 1, 2, 1}, {0, 1, 2, 3}, {-1, 0, -2, 1}}),
          Probe.of(Aspect.LARGE)
              .with("scores", new double[][] {{1000, 1001, 999}, {-1000, -1001, -1000}})
              .with("length", 2)
              .with("causal", false),
          cache(4, new double[][] {{1, 0, 2, 3}, {0, 2, 1, -1}}),
          cache(3, new double[][] {{0, 1, 3, 2, 1}, {1, 0, -1, 2, 0}}),
          cache(3, new double[][] {{2, 0, 1}}),
          Probe.of(Aspect.FULLY_HIDDEN)
              .with("scores", new double[][] {{1, 2, 0}, {0, 3, 1}})
              .with("length", 0)
              .with("causal", false),
          Probe.of(Aspect.FULLY_HIDDEN)
              .with("scores", new double[][] {{1, 2}, {0, 1}, {2, 1}, {0, 3}})
              .with("length", 2)
              .with("causal", true));

  private MaskProbes() {}

  private static Probe usual(int length, boolean causal, double[][] scores) {
    return Probe.of(Aspect.USUAL)
        .with("scores", scores)
        .with("length", length)
        .with("causal", causal);
  }

  private static Probe cache(int length, double[][] scores) {
    return Probe.of(Aspect.CACHE)
        .with("scores", scores)
        .with("length", length)
        .with("causal", true);
  }
}
