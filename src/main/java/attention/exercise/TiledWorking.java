package attention.exercise;

import attention.derive.Decimal;
import attention.derive.Terms;
import attention.derive.Working;
import attention.mask.Mask;
import attention.score.ScaledDotProductScores;
import attention.task.Probe;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How a cell of attention in tiles comes about, for the learner to follow with a pencil.
 *
 * @param row from 1
 * @param column from 1
 * @param right what stands there
 */
record TiledWorking(Probe probe, int row, int column, double right) {
  private static final int LARGEST = 1;
  private static final int SUM = 2;

  String ofSummary() {
    double[] scores = row(probe.array("scores"));
    double largest = largest(scores);
    if (largest == Double.NEGATIVE_INFINITY) {
      return "every key is hidden from query %d: m = -∞, l = 0 and o = 0, by contract"
          .formatted(row);
    }
    double[] powers = powers(scores, largest);
    return switch (column) {
      case LARGEST ->
          "column 1 is m, the largest score of query %d\nmax(%s) = %s"
              .formatted(row, list(scores), Decimal.text(right));
      case SUM ->
          "column 2 is l = Σ_j e^(S[%d,j] − m), with m = %s\n".formatted(row, Decimal.text(largest))
              + Decimal.equation(
                  Terms.sum(
                      scores.length,
                      j ->
                          "e^(%s − %s)"
                              .formatted(Decimal.text(scores[j]), Decimal.factor(largest))),
                  right);
      default ->
          "column %d is feature %d of o = Σ_j e^(S[%d,j] − m)·V[j,%d], with m = %s\n"
                  .formatted(column, feature(), row, feature(), Decimal.text(largest))
              + Working.products(powers, column(probe.array("values"), feature()), right);
    };
  }

  String ofMerge() {
    double[] first = row(probe.array("first"));
    double[] second = row(probe.array("second"));
    String maxima = "max(%s, %s)".formatted(Decimal.text(first[0]), Decimal.text(second[0]));
    double largest = Math.max(first[0], second[0]);
    if (column == LARGEST) {
      return Decimal.equation("column 1 is m = max(m1, m2) = " + maxima, right);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return "both hide every key from query %d: l = 0 and o = 0, by contract".formatted(row);
    }
    String name = column == SUM ? "l" : "o";
    return "column %d is %s = %s1·e^(m1 − m) + %s2·e^(m2 − m), with m = %s = %s\n"
            .formatted(column, name, name, name, maxima, Decimal.text(largest))
        + Decimal.equation(
            Terms.sum(
                2,
                one -> {
                  double[] summary = one == 0 ? first : second;
                  return "%s·e^(%s − %s)"
                      .formatted(
                          Decimal.factor(summary[column - 1]),
                          Decimal.text(summary[0]),
                          Decimal.factor(largest));
                }),
            right);
  }

  String ofContext() {
    INDArray all =
        new ScaledDotProductScores().between(probe.array("queries"), probe.array("keys"));
    boolean causal = probe.setting("causal", Boolean.class);
    double[] scores =
        DoubleStream.of(row((causal ? Mask.causal() : Mask.none()).over(all)))
            .filter(score -> score != Double.NEGATIVE_INFINITY) // what is seen stands in front
            .toArray();
    if (scores.length == 0) {
      return "query %d stands before the first key and may see none: its context is zeros, by contract"
          .formatted(row);
    }
    double largest = largest(scores);
    double[] powers = powers(scores, largest);
    double[] seen = Arrays.copyOf(column(probe.array("values"), column), scores.length);
    return "query %d sees %s, with %s over √d_k; over all tiles m = %s\n"
            .formatted(
                row,
                scores.length == 1 ? "key 1" : "keys 1 to " + scores.length,
                (scores.length == 1 ? "the score " : "the scores ") + list(scores),
                Decimal.text(largest))
        + "o / l = Σ_j e^(s_j − m)·V[j,%d] / Σ_j e^(s_j − m)\n".formatted(column)
        + Decimal.equation(
            "(%s) / (%s)"
                .formatted(
                    Working.sumOfProducts(powers, seen),
                    Terms.sum(powers.length, j -> Decimal.text(powers[j]))),
            right);
  }

  private int feature() {
    return column - 2;
  }

  private double[] row(INDArray matrix) {
    return matrix.getRow(row - 1L).toDoubleVector();
  }

  private static double[] column(INDArray matrix, int column) {
    return matrix.getColumn(column - 1L).toDoubleVector();
  }

  private static double largest(double... scores) {
    return Arrays.stream(scores).max().orElseThrow();
  }

  private static double[] powers(double[] scores, double largest) {
    return Arrays.stream(scores).map(score -> Math.exp(score - largest)).toArray();
  }

  private static String list(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Decimal::text).collect(Collectors.joining(", "));
  }
}
