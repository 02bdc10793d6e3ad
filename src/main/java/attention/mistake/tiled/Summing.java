package attention.mistake.tiled;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Summaries whose maximum, powers or parts are wrong: query by query. */
final class Summing {
  /** The summary of one query: m, l, and a feature of o for each column of the values. */
  @FunctionalInterface
  interface Query {
    double[] of(double[] scores, INDArray values);
  }

  private Summing() {}

  static INDArray rows(INDArray scores, INDArray values, Query query) {
    double[][] rows =
        IntStream.range(0, scores.rows())
            .mapToObj(i -> query.of(scores.getRow(i).toDoubleVector(), values))
            .toArray(double[][]::new);
    return Rows.filled(rows.length, rows[0].length, (i, j) -> rows[i][j]);
  }

  /** Right but for the maximum, and for how a power is made of a score and it. */
  static double[] row(double largest, double[] powers, INDArray values) {
    return row(largest, Arrays.stream(powers).sum(), powers, values);
  }

  /** The same with a sum of its own. */
  static double[] row(double largest, double sum, double[] powers, INDArray values) {
    double[] row = new double[2 + values.columns()];
    row[0] = largest;
    row[1] = sum;
    for (int f = 0; f < values.columns(); f++) {
      for (int j = 0; j < powers.length; j++) {
        row[2 + f] += powers[j] * values.getDouble(j, f);
      }
    }
    return row;
  }

  /** {@code e^(s − m)}; 0 where a key is hidden, whatever the maximum. */
  static double[] powers(double[] scores, double largest) {
    return Arrays.stream(scores)
        .map(score -> score == Double.NEGATIVE_INFINITY ? 0 : Math.exp(score - largest))
        .toArray();
  }
}
