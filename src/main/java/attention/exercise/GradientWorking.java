package attention.exercise;

import attention.derive.Decimal;
import attention.derive.Working;
import attention.task.GradientMethod;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How a cell of a gradient comes about, in symbols and in numbers. */
final class GradientWorking {
  private GradientWorking() {}

  /**
   * The working of one cell.
   *
   * @param row from 1
   * @param column from 1
   * @param right what belongs there
   * @param given what the method was asked with
   */
  static String of(GradientMethod method, int row, int column, double right, INDArray... given) {
    return switch (method) {
      case VALUES -> values(row, column, right, given);
      case WEIGHTS -> weights(row, column, right, given);
      case SCORES -> scores(row, column, right, given);
      case QUERIES -> queries(row, column, right, given);
      case KEYS -> keys(row, column, right, given);
      case EMBEDDINGS -> embeddings(row, column, right, given);
    };
  }

  private static String values(int row, int column, double right, INDArray... given) {
    return "dV[%d,%d] = Σ_i A[i,%d]·dC[i,%d]\n".formatted(row, column, row, column)
        + Working.products(column(given[0], row), column(given[1], column), right);
  }

  private static String weights(int row, int column, double right, INDArray... given) {
    return "dA[%d,%d] = Σ_f dC[%d,f]·V[%d,f]\n".formatted(row, column, row, column)
        + Working.products(row(given[1], row), row(given[0], column), right);
  }

  private static String scores(int row, int column, double right, INDArray... given) {
    double[] weights = row(given[0], row);
    double[] gradients = row(given[1], row);
    return "dS[%d,%d] = A[%d,%d]·(dA[%d,%d] - Σ_k A[%d,k]·dA[%d,k])\n"
            .formatted(row, column, row, column, row, column, row, row)
        + Decimal.equation(
            "%s·(%s - (%s))"
                .formatted(
                    Decimal.factor(weights[column - 1]),
                    Decimal.text(gradients[column - 1]),
                    Working.sumOfProducts(weights, gradients)),
            right);
  }

  private static String queries(int row, int column, double right, INDArray... given) {
    return "dQ[%d,%d] = (Σ_j dS[%d,j]·K[j,%d]) / √d_k\n".formatted(row, column, row, column)
        + Working.productsOverRoot(
            row(given[0], row), column(given[1], column), given[1].columns(), right);
  }

  private static String keys(int row, int column, double right, INDArray... given) {
    return "dK[%d,%d] = (Σ_i dS[i,%d]·Q[i,%d]) / √d_k\n".formatted(row, column, row, column)
        + Working.productsOverRoot(
            column(given[0], row), column(given[1], column), given[1].columns(), right);
  }

  private static String embeddings(int row, int column, double right, INDArray... given) {
    double[] gradients = joined(row(given[0], row), row(given[1], row), row(given[2], row));
    double[] weights =
        joined(column(given[3], column), column(given[4], column), column(given[5], column));
    return "dX[%d,%d] = Σ_m dQ[%d,m]·W_Q[m,%d] + Σ_m dK[%d,m]·W_K[m,%d] + Σ_f dV[%d,f]·W_V[f,%d]\n"
            .formatted(row, column, row, column, row, column, row, column)
        + Working.products(gradients, weights, right);
  }

  private static double[] row(INDArray matrix, int row) {
    return matrix.getRow(row - 1L).toDoubleVector();
  }

  private static double[] column(INDArray matrix, int column) {
    return matrix.getColumn(column - 1L).toDoubleVector();
  }

  private static double[] joined(double[]... parts) {
    return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
  }
}
