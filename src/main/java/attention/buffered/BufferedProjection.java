package attention.buffered;

import attention.multihead.LinearWeights;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A projection into a buffer: {@code X·Wᵀ + b}.
 *
 * @param weights {@code [d_out, d_in]}
 * @param bias {@code [d_out]}
 */
record BufferedProjection(INDArray weights, INDArray bias) {
  static BufferedProjection of(LinearWeights learned) {
    return scaled(learned, 1);
  }

  /** A projection whose result is multiplied by a factor, at no cost. */
  static BufferedProjection scaled(LinearWeights learned, double factor) {
    return new BufferedProjection(
        Floats.of(learned.weights().mul(factor)), Floats.of(learned.bias().mul(factor)));
  }

  /**
   * Projects features.
   *
   * @param features {@code [n, d_in]}
   * @param result {@code [n, d_out]}, is overwritten
   */
  void into(INDArray result, INDArray features) {
    // ND4J multiplies into columns: the transposed product of this one.
    weights.mmuli(features.transpose(), result.transpose());
    result.addiRowVector(bias);
  }
}
