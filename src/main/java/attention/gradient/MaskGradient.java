package attention.gradient;

import attention.mask.Mask;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Undoes a mask over scores, {@code M = S + bias}: the gradient passes where a key is seen, and is
 * 0 where it is hidden, since no score there can change anything.
 */
public final class MaskGradient {
  /**
   * Forward {@code M = S + bias}, backward {@code dS = dM} where seen and 0 where hidden.
   *
   * @param mask which keys a query may see
   * @param dMasked dM, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front; what it holds at hidden keys does not matter, NaN included
   * @return dS, a new array of the same shape
   * @throws attention.tensor.ShapeException if the mask does not fit
   * @throws IllegalArgumentException if the mask is null
   */
  public INDArray scores(Mask mask, INDArray dMasked) {
    requireMask(mask);
    Shapes.of("dMasked", dMasked, "n_q", "n_k");
    double[] bias = numbers(mask.over(Nd4j.zeros(DataType.DOUBLE, dMasked.shape())));
    double[] gradient = numbers(dMasked);
    for (int i = 0; i < gradient.length; i++) {
      // Chosen, not multiplied by 0: 0·NaN is NaN.
      gradient[i] = bias[i] == Double.NEGATIVE_INFINITY ? 0 : gradient[i];
    }
    return Nd4j.create(gradient, dMasked.shape().clone(), 'c');
  }

  static void requireMask(Mask mask) {
    if (mask == null) {
      throw new IllegalArgumentException("mask is null; where nothing is hidden, give Mask.none()");
    }
  }

  private static double[] numbers(INDArray array) {
    return array.dup('c').data().asDouble();
  }
}
