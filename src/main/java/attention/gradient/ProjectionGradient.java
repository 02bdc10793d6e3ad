package attention.gradient;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes {@code Y = X·Wᵀ + b}, a linear projection with weights {@code [d_out, d_in]}.
 *
 * <p>X has a token in each row, and each gets its own gradient. W and b are shared by all tokens of
 * all sequences, so that theirs are sums over every token there is.
 */
public final class ProjectionGradient {
  /**
   * Forward {@code Y = X·Wᵀ + b}, backward {@code dX = dY·W}.
   *
   * @param dOutput dY, {@code [n, d_out]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param weights W, {@code [d_out, d_in]}
   * @return dX, a new array {@code [n, d_in]}, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on d_out
   */
  public INDArray features(INDArray dOutput, INDArray weights) {
    Shapes.of("dOutput", dOutput, "n", "d_out").parameter("weights", weights, "d_out", "d_in");
    return MatrixProduct.of(dOutput, weights);
  }

  /**
   * Forward {@code Y = X·Wᵀ + b}, backward {@code dW = dYᵀ·X}, summed over the batch.
   *
   * @param dOutput dY, {@code [n, d_out]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param features X, {@code [n, d_in]}, with the same in front
   * @return dW, a new array {@code [d_out, d_in]}
   * @throws attention.tensor.ShapeException if the two disagree on n, or on what stands in front
   */
  public INDArray weights(INDArray dOutput, INDArray features) {
    Shapes.of("dOutput", dOutput, "n", "d_out").and("features", features, "n", "d_in");
    return MatrixProduct.transposedTimes(allTokens(dOutput), allTokens(features));
  }

  /**
   * Forward {@code Y = X·Wᵀ + b}, backward {@code db = Σ dy} over all tokens.
   *
   * @param dOutput dY, {@code [n, d_out]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @return db, a new array {@code [d_out]}
   */
  public INDArray bias(INDArray dOutput) {
    Shapes.of("dOutput", dOutput, "n", "d_out");
    return allTokens(dOutput).sum(0);
  }

  /** The tokens of all sequences below each other. */
  private static INDArray allTokens(INDArray data) {
    long width = data.size(-1);
    return data.reshape('c', data.length() / width, width);
  }
}
