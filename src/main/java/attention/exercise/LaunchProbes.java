package attention.exercise;

import attention.launch.Xy;
import attention.task.Aspect;
import attention.task.Probe;
import java.util.Arrays;
import java.util.List;

/**
 * What a launch is tried with. Grids have edges on the right, below, on both sides and on none;
 * queries, keys, widths and block sizes differ, so that none passes for another. Each length from
 * which the card pays lies well between two whole numbers. Each grid is launched twice.
 *
 * <p>Cards are more than a thousand times as fast as the processor, so that who takes tera for giga
 * finds a length, too, and is told of the mistake and not of a loop without end.
 */
final class LaunchProbes {
  private static final double[][] TWO_WIDE = {{1, 2}, {3, -1}, {0, 2}, {2, 5}, {-2, 1}};
  private static final double[][] THREE_WIDE = {
    {1, 0, 2}, {3, 1, -1}, {0, 4, 1}, {2, -3, 5}, {1, 2, 1}, {-2, 1, 6}
  };

  private LaunchProbes() {}

  static List<Probe> all() {
    return List.of(
        blocks(Aspect.USUAL, 10, 4),
        blocks(Aspect.USUAL, 12, 4),
        blocks(Aspect.USUAL, 9, 4),
        blocks(Aspect.ONE_TOKEN, 1, 256),
        // More than a float can tell from its neighbour.
        blocks(Aspect.LARGE, 16_777_217, 256),
        edgesBoth(Aspect.WATCHED),
        edgeOnTheRight(Aspect.WATCHED),
        edgeBelow(Aspect.WATCHED),
        noEdge(Aspect.WATCHED),
        edgesBoth(Aspect.USUAL),
        edgeOnTheRight(Aspect.USUAL),
        edgeBelow(Aspect.USUAL),
        noEdge(Aspect.USUAL),
        launch(
            Aspect.ONE_TOKEN,
            new double[][] {{3, 4, 1, 2}},
            new double[][] {{2, 1, 0, 5}},
            new Xy(1, 1),
            new Xy(2, 2)),
        copies(Aspect.USUAL, 1000, 64, 10, 20),
        copies(Aspect.USUAL, 300, 50, 4, 8),
        copies(Aspect.ONE_TOKEN, 1, 16, 2, 5),
        // More bytes than an int counts.
        copies(Aspect.LARGE, 1_000_000, 1024, 25, 10),
        worth(Aspect.USUAL, 64, 5, 10, 10, 22),
        worth(Aspect.USUAL, 32, 2, 3, 0.5, 48),
        worth(Aspect.USUAL, 128, 4, 5, 0.5, 300),
        // The operations are more than an int counts, too.
        worth(Aspect.LARGE, 65_536, 4, 4.4, 0.15, 500));
  }

  private static Probe edgesBoth(Aspect aspect) {
    return launch(aspect, some(TWO_WIDE, 3), TWO_WIDE, new Xy(3, 2), new Xy(2, 2));
  }

  private static Probe edgeOnTheRight(Aspect aspect) {
    return launch(aspect, some(THREE_WIDE, 6), some(THREE_WIDE, 4), new Xy(2, 3), new Xy(3, 2));
  }

  private static Probe edgeBelow(Aspect aspect) {
    return launch(aspect, TWO_WIDE, some(TWO_WIDE, 4), new Xy(2, 2), new Xy(2, 3));
  }

  private static Probe noEdge(Aspect aspect) {
    return launch(aspect, some(THREE_WIDE, 4), THREE_WIDE, new Xy(3, 1), new Xy(2, 4));
  }

  private static double[][] some(double[][] rows, int count) {
    return Arrays.copyOf(rows, count);
  }

  private static Probe launch(
      Aspect aspect, double[][] queries, double[][] keys, Xy gridDim, Xy blockDim) {
    return of(aspect, "thread")
        .with("queries", queries)
        .with("keys", keys)
        .with("gridDim", gridDim)
        .with("blockDim", blockDim);
  }

  private static Probe blocks(Aspect aspect, int items, int threads) {
    return of(aspect, "blocks").with("items", items).with("threads", threads);
  }

  private static Probe copies(
      Aspect aspect, int n, int width, double gigabytesPerSecond, double microsecondsPerCopy) {
    Probe sized = of(aspect, "copyMicroseconds").with("n", n).with("width", width);
    return speeds(sized, 100, 10, gigabytesPerSecond, microsecondsPerCopy);
  }

  private static Probe worth(
      Aspect aspect,
      int width,
      double processorGigaflops,
      double cardTeraflops,
      double gigabytesPerSecond,
      double microsecondsPerCopy) {
    return speeds(
        of(aspect, "worthFrom").with("width", width),
        processorGigaflops,
        cardTeraflops,
        gigabytesPerSecond,
        microsecondsPerCopy);
  }

  private static Probe speeds(
      Probe probe,
      double processorGigaflops,
      double cardTeraflops,
      double gigabytesPerSecond,
      double microsecondsPerCopy) {
    return probe
        .with("processorGigaflops", processorGigaflops)
        .with("cardTeraflops", cardTeraflops)
        .with("gigabytesPerSecond", gigabytesPerSecond)
        .with("microsecondsPerCopy", microsecondsPerCopy);
  }

  private static Probe of(Aspect aspect, String method) {
    return Probe.of(aspect).with("method", method);
  }
}
