package attention.ladder;

import java.util.Arrays;

/**
 * The reordered loops, block by block: a block of the right matrix is small enough to stay in the
 * processor's cache while every row of the left one uses it, and four of its rows are added in one
 * go, so that the product is read and written a quarter as often.
 */
public final class BlockedLoops implements MatrixMultiplication {
  /** 64 rows of 256 floats are 64 KB: less than a core's second cache, more than its first. */
  private static final int BLOCK_ROWS = 64;

  private static final int BLOCK_COLUMNS = 256;

  @Override
  public void multiply(Matrix product, Matrix left, Matrix right) {
    for (int i = 0; i < product.rows(); i++) {
      int row = product.at(i, 0);
      Arrays.fill(product.numbers(), row, row + product.columns(), 0);
    }
    for (int k = 0; k < right.rows(); k += BLOCK_ROWS) {
      int depth = Math.min(BLOCK_ROWS, right.rows() - k);
      for (int j = 0; j < right.columns(); j += BLOCK_COLUMNS) {
        int width = Math.min(BLOCK_COLUMNS, right.columns() - j);
        addBlock(
            product.part(0, product.rows(), j, width),
            left.part(0, left.rows(), k, depth),
            right.part(k, depth, j, width));
      }
    }
  }

  private static void addBlock(Matrix product, Matrix left, Matrix block) {
    int fours = block.rows() / 4 * 4;
    for (int i = 0; i < left.rows(); i++) {
      for (int k = 0; k < fours; k += 4) {
        addFourRows(product, i, left, k, block);
      }
      for (int k = fours; k < block.rows(); k++) {
        addRow(product, i, left, k, block);
      }
    }
  }

  /** {@code c_i += a_ik·b_k + … + a_i,k+3·b_k+3}. */
  private static void addFourRows(Matrix product, int i, Matrix left, int k, Matrix block) {
    float a0 = left.get(i, k);
    float a1 = left.get(i, k + 1);
    float a2 = left.get(i, k + 2);
    float a3 = left.get(i, k + 3);
    float[] b = block.numbers();
    float[] c = product.numbers();
    int b0 = block.at(k, 0);
    int b1 = block.at(k + 1, 0);
    int b2 = block.at(k + 2, 0);
    int b3 = block.at(k + 3, 0);
    int to = product.at(i, 0);
    for (int j = 0; j < block.columns(); j++) {
      c[to + j] += a0 * b[b0 + j] + a1 * b[b1 + j] + a2 * b[b2 + j] + a3 * b[b3 + j];
    }
  }

  /** {@code c_i += a_ik·b_k}, for the rows that are left where four do not divide them. */
  private static void addRow(Matrix product, int i, Matrix left, int k, Matrix block) {
    float a = left.get(i, k);
    float[] b = block.numbers();
    float[] c = product.numbers();
    int from = block.at(k, 0);
    int to = product.at(i, 0);
    for (int j = 0; j < block.columns(); j++) {
      c[to + j] += a * b[from + j];
    }
  }
}
