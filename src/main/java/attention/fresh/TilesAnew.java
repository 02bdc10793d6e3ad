package attention.fresh;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.Arrays;
import java.util.List;

/**
 * Other scores, values and summaries. Which of two summaries has the larger maximum stays, since
 * each of both is a case of its own.
 */
final class TilesAnew implements Rule {
  private static final double LARGE = 500;

  private static final ArraysAnew NUMBERS =
      ArraysAnew.by(Numbers::small)
          .with("scores", TilesAnew::scores)
          .with("values", Numbers::plain)
          .with("first", TilesAnew::summaries)
          .with("second", TilesAnew::summaries);

  private static final Rule LARGE_NUMBERS =
      NUMBERS.with("queries", TilesAnew::largeQueries).with("keys", TilesAnew::keysFarApart);

  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    Rule numbers = fixed.aspect() == Aspect.LARGE ? LARGE_NUMBERS : NUMBERS;
    Probe drawn;
    do {
      drawn = numbers.drawn(fixed, draw.afresh());
    } while (fixed.arrays().containsKey("first") && !sameOrder(fixed, drawn));
    return drawn;
  }

  private static boolean sameOrder(Probe fixed, Probe drawn) {
    for (int row = 0; row < fixed.array("first").rows(); row++) {
      if (order(fixed, row) != order(drawn, row)) {
        return false;
      }
    }
    return true;
  }

  private static int order(Probe probe, int row) {
    return Double.compare(
        probe.array("first").getDouble(row, 0), probe.array("second").getDouble(row, 0));
  }

  /** So large that their powers of e are just no overflow; two of these would be. */
  private static double[][] largeQueries(double[][] fixed, Draw draw) {
    double[][] drawn = new double[fixed.length][fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      drawn[i][i] = draw.between(900, 990);
    }
    return drawn;
  }

  /**
   * Large queries leave only the nearest keys a share. So that there is something to share, the
   * last two keys are equally near to the first query; the second query is nearest to the first
   * key, in another tile.
   */
  private static double[][] keysFarApart(double[][] fixed, Draw draw) {
    List<Double> farFromOne = draw.shuffled(List.of(-3.0, -2.0, -1.0, 0.0));
    List<Double> farFromOther = draw.shuffled(List.of(-3.0, -2.0, -1.0, 0.0));
    double[][] keys = new double[fixed.length][];
    for (int key = 0; key < keys.length; key++) {
      boolean last = key >= keys.length - 2;
      keys[key] =
          new double[] {last ? 1 : farFromOne.get(key), key == 0 ? 1 : farFromOther.get(key)};
    }
    return keys;
  }

  /** Scores of which all are below 0 stay below 0: no maximum may start at 0. */
  private static double[][] scores(double[][] fixed, Draw draw) {
    double[][] drawn = Numbers.plain(fixed, draw);
    for (int row = 0; row < fixed.length; row++) {
      if (Arrays.stream(fixed[row]).allMatch(score -> score < 0 && score > -LARGE)) {
        drawn[row] = Arrays.stream(drawn[row]).map(score -> -Math.abs(score) - 1).toArray();
      }
    }
    return drawn;
  }

  /** Maximum, sum of powers, mixed values; a tile without a key keeps −∞, 0 and zeros. */
  private static double[][] summaries(double[][] fixed, Draw draw) {
    double[][] drawn = Numbers.plain(fixed, draw);
    for (int i = 0; i < fixed.length; i++) {
      if (Double.isInfinite(fixed[i][0])) {
        drawn[i] = fixed[i];
      } else {
        drawn[i][1] = 1 + draw.between(0, 6) / 4.0; // the maximum's own power is 1
      }
    }
    return drawn;
  }
}
