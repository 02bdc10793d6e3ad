package attention.slip;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;

/** Matrices by plain loops, so that a test owes nothing to what it tests. */
final class Loops {
  /** Two matrices do not go together. */
  static final class DoesNotFit extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Loops() {}

  static double[][] fill(int rows, int columns, ToDoubleBiFunction<Integer, Integer> entry) {
    double[][] filled = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        filled[i][j] = entry.applyAsDouble(i, j);
      }
    }
    return filled;
  }

  static double[][] times(double[][] left, double[][] right) {
    return partly(left, right, 0, left[0].length);
  }

  /** The product, its sums from one index on and up to another. */
  static double[][] partly(double[][] left, double[][] right, int from, int to) {
    if (left[0].length != right.length) {
      throw new DoesNotFit();
    }
    return fill(
        left.length,
        right[0].length,
        (i, j) -> {
          double sum = 0;
          for (int m = from; m < to; m++) {
            sum += left[i][m] * right[m][j];
          }
          return sum;
        });
  }

  static double[][] turned(double[][] matrix) {
    return fill(matrix[0].length, matrix.length, (i, j) -> matrix[j][i]);
  }

  static double[][] each(double[][] matrix, DoubleUnaryOperator operator) {
    return fill(matrix.length, matrix[0].length, (i, j) -> operator.applyAsDouble(matrix[i][j]));
  }

  static double[][] cellByCell(double[][] one, double[][] other) {
    if (one.length != other.length || one[0].length != other[0].length) {
      throw new DoesNotFit();
    }
    return fill(one.length, one[0].length, (i, j) -> one[i][j] * other[i][j]);
  }

  /** Each number over the sum of its row. */
  static double[][] shares(double[][] matrix) {
    return fill(matrix.length, matrix[0].length, (i, j) -> matrix[i][j] / sum(matrix[i]));
  }

  static double[][] softmax(double[][] matrix) {
    return shares(each(matrix, Math::exp));
  }

  static double sum(double... row) {
    double sum = 0;
    for (double x : row) {
      sum += x;
    }
    return sum;
  }

  static int largest(double... row) {
    int best = 0;
    for (int j = 1; j < row.length; j++) {
      best = row[j] > row[best] ? j : best;
    }
    return best;
  }
}
