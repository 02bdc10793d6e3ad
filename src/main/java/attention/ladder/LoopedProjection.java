package attention.ladder;

import attention.floats.FloatNumbers;
import attention.multihead.LinearWeights;

/**
 * A projection by loops: {@code X·Wᵀ + b}.
 *
 * @param by how matrices are multiplied
 * @param weights {@code [d_in, d_out]}, already transposed
 * @param bias {@code [1, d_out]}
 */
record LoopedProjection(MatrixMultiplication by, Matrix weights, Matrix bias) {
  static LoopedProjection of(MatrixMultiplication by, LinearWeights learned) {
    int dOut = Math.toIntExact(learned.weights().size(0));
    int dIn = Math.toIntExact(learned.weights().size(1));
    Matrix rows = Matrix.of(FloatNumbers.of(learned.weights()), dOut, dIn);
    Matrix bias = Matrix.of(FloatNumbers.of(learned.bias()), 1, dOut);
    return new LoopedProjection(by, rows.transposed(), bias);
  }

  /**
   * Projects features.
   *
   * @param features {@code [n, d_in]}
   * @return a new matrix {@code [n, d_out]}
   */
  Matrix of(Matrix features) {
    Matrix result = Matrix.zeros(features.rows(), bias.columns());
    by.multiply(result, features, weights);
    for (int row = 0; row < result.rows(); row++) {
      for (int column = 0; column < bias.columns(); column++) {
        result.set(row, column, result.get(row, column) + bias.get(0, column));
      }
    }
    return result;
  }
}
