package attention.tensor;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The matrix product, for single matrices, batches of them and heads of batches. */
public final class MatrixProduct {
  private MatrixProduct() {}

  /**
   * {@code left · right}: rows of {@code left} against columns of {@code right}.
   *
   * @param left {@code [n, k]}, perhaps with {@code batch}, or {@code batch, heads}, in front
   * @param right {@code [k, m]}, or with the same in front, one matrix for each of them
   * @return a new array {@code [n, m]}, with the same in front as {@code left}
   */
  public static INDArray of(INDArray left, INDArray right) {
    if (left.rank() > right.rank()) {
      return rowsTimes(left, right);
    }
    return Nd4j.matmul(left, right);
  }

  /**
   * {@code left · rightᵀ}: rows of {@code left} against rows of {@code right}.
   *
   * @param left {@code [n, k]}, perhaps with {@code batch}, or {@code batch, heads}, in front
   * @param right {@code [m, k]}, or with the same in front, one matrix for each of them
   * @return a new array {@code [n, m]}, with the same in front as {@code left}
   */
  public static INDArray ofTransposed(INDArray left, INDArray right) {
    if (left.rank() > right.rank()) {
      return rowsTimes(left, right.transpose());
    }
    return Nd4j.matmul(left, right, false, true, false);
  }

  /**
   * {@code leftᵀ · right}: columns of {@code left} against columns of {@code right}.
   *
   * @param left {@code [k, n]}, perhaps with {@code batch}, or {@code batch, heads}, in front
   * @param right {@code [k, m]}, with the same in front
   * @return a new array {@code [n, m]}, with the same in front
   */
  public static INDArray transposedTimes(INDArray left, INDArray right) {
    return Nd4j.matmul(left, right, true, false, false);
  }

  /** One matrix for the whole batch: its tokens stand below each other for one product. */
  private static INDArray rowsTimes(INDArray batch, INDArray matrix) {
    long[] shape = batch.shape().clone(); // not a copy by itself
    long width = shape[shape.length - 1];
    shape[shape.length - 1] = matrix.size(1);
    return batch.reshape(batch.length() / width, width).mmul(matrix).reshape(shape);
  }
}
