package attention.exercise;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/**
 * What attention in tiles is tried with. Of two tiles now the first has the larger maximum, now the
 * second; tiles leave a narrower one over, are wider than all keys, and lie across the diagonal. A
 * tile that hides every key from a query is usual: each causal mask makes some.
 */
final class TiledProbes {
  private static final double HIDDEN = Double.NEGATIVE_INFINITY;

  static final List<Probe> ALL =
      List.of(
          summary(
              Aspect.USUAL,
              new double[][] {{1, 2, 0}, {3, -1, 1}},
              new double[][] {{1, 0}, {2, 1}, {0, 3}}),
          summary(
              Aspect.USUAL,
              new double[][] {{-1, -2}, {-3, -1}, {2, 0}},
              new double[][] {{1, 2, 3}, {0, 1, -1}}),
          summary(Aspect.ONE_TOKEN, new double[][] {{2}}, new double[][] {{3, 1}}),
          summary(
              Aspect.LARGE,
              new double[][] {{1000, 1001}, {-1000, -1002}},
              new double[][] {{1, 4}, {3, 0}}),
          summary(
              Aspect.MINUS_INFINITY,
              new double[][] {{0, HIDDEN, 1}, {HIDDEN, 2, HIDDEN}},
              new double[][] {{1, 0}, {2, 1}, {0, 3}}),
          summary(
              Aspect.USUAL,
              new double[][] {{HIDDEN, HIDDEN}, {-1, -2}},
              new double[][] {{2, 1}, {1, 3}}),
          merge(
              Aspect.USUAL,
              new double[][] {{2, 1.5, 3, 1}, {0, 2, 1, 4}},
              new double[][] {{3, 1.25, 2, 0}, {-1, 1.5, 0, 3}}),
          merge(
              Aspect.USUAL,
              new double[][] {{1, 1, 4}, {2, 1.5, 1}, {-3, 2, 2}},
              new double[][] {{1, 2, 1}, {-1, 1.25, 3}, {0, 1, 5}}),
          merge(Aspect.ONE_TOKEN, new double[][] {{1, 1, 2}}, new double[][] {{2, 1, 4}}),
          merge(
              Aspect.LARGE,
              new double[][] {{1000, 1, 2}, {-1000, 2, 1}},
              new double[][] {{-1000, 1, 3}, {1000, 1.5, 2}}),
          merge(
              Aspect.USUAL,
              new double[][] {{HIDDEN, 0, 0}, {1, 1, 2}},
              new double[][] {{-2, 1, 3}, {HIDDEN, 0, 0}}),
          merge(
              Aspect.FULLY_HIDDEN,
              new double[][] {{HIDDEN, 0, 0}},
              new double[][] {{HIDDEN, 0, 0}}),
          context(
              Aspect.USUAL,
              new double[][] {{1, 0}, {0, 2}, {1, 1}},
              new double[][] {{1, 2}, {2, 0}, {0, 1}},
              new double[][] {{4, 0}, {0, 2}, {1, 3}},
              2,
              false),
          context(
              Aspect.USUAL,
              new double[][] {{1, 2}, {2, 0}},
              new double[][] {{1, 1}, {0, 2}, {2, 1}, {1, 0}},
              new double[][] {{1, 0, 2}, {0, 3, 1}, {2, 1, 0}, {5, 0, 1}},
              2,
              false),
          context(
              Aspect.USUAL,
              new double[][] {{1, 0}, {0, 2}, {1, 1}, {2, 1}, {1, 2}},
              new double[][] {{1, 2}, {2, 0}, {0, 1}, {1, 1}, {2, 1}},
              new double[][] {{4, 0}, {0, 2}, {1, 3}, {2, 5}, {-1, 1}},
              2,
              true),
          context(
              Aspect.USUAL,
              new double[][] {{1, 0, 1}, {0, 2, 1}},
              new double[][] {{1, 2, 0}, {2, 0, 1}, {0, 1, 1}},
              new double[][] {{3, 1}, {0, 2}, {1, 5}},
              8,
              false),
          context(
              Aspect.USUAL,
              new double[][] {{2, 0}, {1, 1}, {0, 1}, {1, 2}},
              new double[][] {{0, 1}, {1, 1}, {2, 0}, {1, 0}},
              new double[][] {{1, 0}, {0, 4}, {3, 2}, {2, 1}},
              1,
              true),
          context(
              Aspect.ONE_TOKEN,
              new double[][] {{1, 2}},
              new double[][] {{2, 1}},
              new double[][] {{3, -1}},
              1,
              false),
          context(
              Aspect.LARGE,
              new double[][] {{1000, 0}, {0, 1000}},
              new double[][] {{-1, 1}, {-2, 0}, {1, -1}, {1, -3}},
              new double[][] {{1, 0}, {0, 2}, {3, 1}, {5, 4}},
              2,
              false),
          context(
              Aspect.CACHE,
              new double[][] {{1, 2}, {2, 0}},
              new double[][] {{1, 0}, {0, 1}, {2, 1}, {1, 1}, {0, 2}},
              new double[][] {{1, 0}, {0, 4}, {3, 2}, {2, 1}, {-1, 3}},
              2,
              true),
          context(
              Aspect.FULLY_HIDDEN,
              new double[][] {{1, 2}, {2, 0}, {0, 1}, {1, 1}},
              new double[][] {{1, 0}, {0, 1}},
              new double[][] {{2, 1}, {1, 3}},
              1,
              true),
          // Without a merge: one tile for all keys.
          context(
              Aspect.FULLY_HIDDEN,
              new double[][] {{1, 0}, {2, 1}, {0, 1}},
              new double[][] {{1, 1}, {0, 2}},
              new double[][] {{3, 1}, {1, 2}},
              2,
              true));

  private TiledProbes() {}

  private static Probe summary(Aspect aspect, double[][] scores, double[][] values) {
    return Probe.of(aspect).with("scores", scores).with("values", values);
  }

  private static Probe merge(Aspect aspect, double[][] first, double[][] second) {
    return Probe.of(aspect).with("first", first).with("second", second);
  }

  private static Probe context(
      Aspect aspect,
      double[][] queries,
      double[][] keys,
      double[][] values,
      int tile,
      boolean causal) {
    return Probe.of(aspect)
        .with("queries", queries)
        .with("keys", keys)
        .with("values", values)
        .with("tile", tile)
        .with("causal", causal);
  }
}
