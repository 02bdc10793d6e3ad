package attention.ladder;

import java.util.Arrays;

/**
 * The same three loops in another order: {@code c_i += a_ik·b_k}, a whole row at a time.
 *
 * <p>The innermost loop now walks along two rows, whose numbers lie side by side, and no sum waits
 * for another: Java's compiler makes instructions of it that calculate several columns at once.
 */
public final class ReorderedLoops implements MatrixMultiplication {
  @Override
  public void multiply(Matrix product, Matrix left, Matrix right) {
    for (int i = 0; i < left.rows(); i++) {
      int row = product.at(i, 0);
      Arrays.fill(product.numbers(), row, row + product.columns(), 0);
      for (int k = 0; k < left.columns(); k++) {
        addRow(left.get(i, k), right, k, product, i);
      }
    }
  }

  /** {@code c_i += factor·b_k}. */
  private static void addRow(float factor, Matrix right, int k, Matrix product, int i) {
    float[] b = right.numbers();
    float[] c = product.numbers();
    int from = right.at(k, 0);
    int to = product.at(i, 0);
    for (int j = 0; j < right.columns(); j++) {
      c[to + j] += factor * b[from + j];
    }
  }
}
