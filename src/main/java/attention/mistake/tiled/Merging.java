package attention.mistake.tiled;

import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Merges whose maximum or factors are wrong: query by query. */
final class Merging {
  /** Merges the summaries of one query. */
  @FunctionalInterface
  interface Query {
    double[] of(double[] first, double[] second);
  }

  private Merging() {}

  static INDArray rows(INDArray first, INDArray second, Query query) {
    double[][] rows =
        IntStream.range(0, first.rows())
            .mapToObj(
                i -> query.of(first.getRow(i).toDoubleVector(), second.getRow(i).toDoubleVector()))
            .toArray(double[][]::new);
    return Rows.filled(rows.length, rows[0].length, (i, j) -> rows[i][j]);
  }

  /** A maximum, and the sum and the output of both, each summary multiplied by its factor. */
  static double[] row(
      double largest, double[] first, double factor, double[] second, double otherFactor) {
    double[] row = new double[first.length];
    row[0] = largest;
    for (int j = 1; j < row.length; j++) {
      row[j] = first[j] * factor + second[j] * otherFactor;
    }
    return row;
  }

  /** The larger maximum. */
  static double largest(double[] first, double[] second) {
    return Math.max(first[0], second[0]);
  }

  /** What a summary is multiplied by when its maximum becomes another; 0 if it was −∞. */
  static double factor(double[] summary, double largest) {
    return summary[0] == Double.NEGATIVE_INFINITY ? 0 : Math.exp(summary[0] - largest);
  }
}
