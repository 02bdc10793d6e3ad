package attention.tensor;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The matrix product, for single matrices and for batches of them. */
public final class MatrixProduct {
  private MatrixProduct() {}

  /**
   * {@code left · right}: rows of {@code left} against columns of {@code right}.
   *
   * @param left {@code [n, k]} or {@code [batch, n, k]}
   * @param right {@code [k, m]}, or {@code [batch, k, m]}, one matrix for each member of the batch
   * @return a new array, {@code [n, m]} or {@code [batch, n, m]}
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
   * @param left {@code [n, k]} or {@code [batch, n, k]}
   * @param right {@code [m, k]}, or {@code [batch, m, k]}, one matrix for each member of the batch
   * @return a new array, {@code [n, m]} or {@code [batch, n, m]}
   */
  public static INDArray ofTransposed(INDArray left, INDArray right) {
    if (left.rank() > right.rank()) {
      return rowsTimes(left, right.transpose());
    }
    return Nd4j.matmul(left, right, false, true, false);
  }

  /** One matrix for the whole batch: its tokens stand below each other for one product. */
  private static INDArray rowsTimes(INDArray batch, INDArray matrix) {
    long members = batch.size(0);
    long tokens = batch.size(1);
    return batch
        .reshape(members * tokens, batch.size(2))
        .mmul(matrix)
        .reshape(members, tokens, matrix.size(1));
  }
}
