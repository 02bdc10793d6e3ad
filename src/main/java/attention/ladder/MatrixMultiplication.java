package attention.ladder;

/**
 * A way to multiply matrices. All give the same product but for rounding: each adds up the same
 * terms, in an order of its own.
 */
@FunctionalInterface
public interface MatrixMultiplication {
  /**
   * Calculates {@code product = left · right}.
   *
   * @param product {@code [n, m]}, whose numbers are overwritten; neither left nor right
   * @param left {@code [n, k]}
   * @param right {@code [k, m]}
   */
  void multiply(Matrix product, Matrix left, Matrix right);
}
