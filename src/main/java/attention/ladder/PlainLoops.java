package attention.ladder;

/**
 * Three loops, as the definition is written: {@code c_ij = Σ_k a_ik·b_kj}.
 *
 * <p>The innermost loop walks down a column of the right matrix. Its numbers lie a whole row apart,
 * so each comes from another place in memory, and the sum waits for the one before it.
 */
public final class PlainLoops implements MatrixMultiplication {
  @Override
  public void multiply(Matrix product, Matrix left, Matrix right) {
    for (int i = 0; i < left.rows(); i++) {
      for (int j = 0; j < right.columns(); j++) {
        float sum = 0;
        for (int k = 0; k < left.columns(); k++) {
          sum += left.get(i, k) * right.get(k, j);
        }
        product.set(i, j, sum);
      }
    }
  }
}
