package attention.block;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Brings every token's features to mean 0 and variance 1, then stretches and shifts each feature:
 * {@code (x − μ) / √(σ² + ε) · gain + bias}.
 *
 * <p>Each token is normalised by itself; neither its neighbours nor the batch play a part. The
 * variance divides by d_model, not by d_model − 1, and ε stands inside the root, where it keeps
 * tokens whose features are all equal from a division by 0. Ba, Kiros and Hinton 2016, section 3.
 */
public final class LayerNorm implements Sublayer {
  /** The ε of most models. */
  public static final double EPSILON = 1e-5;

  private final INDArray gain; // [d_model]
  private final INDArray bias; // [d_model]
  private final double epsilon;

  /**
   * A norm with learned parameters.
   *
   * @param gain {@code [d_model]}, by which each feature is multiplied
   * @param bias {@code [d_model]}, added to each feature
   * @param epsilon greater than 0
   * @throws attention.tensor.ShapeException if gain and bias disagree on d_model
   * @throws IllegalArgumentException if epsilon is not a number greater than 0
   */
  public LayerNorm(INDArray gain, INDArray bias, double epsilon) {
    Shapes.ofParameter("gain", gain, "d_model").parameter("bias", bias, "d_model");
    if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
      throw new IllegalArgumentException(
          "epsilon is %s; it must be a number greater than 0, such as 1e-5, or a token of equal features would be divided by 0"
              .formatted(epsilon));
    }
    this.gain = gain.dup('c');
    this.bias = bias.dup('c');
    this.epsilon = epsilon;
  }

  /**
   * A norm before any training: gain 1, bias 0, ε = 1e-5.
   *
   * @param dModel at least 1
   */
  public static LayerNorm untrained(long dModel) {
    return new LayerNorm(
        Nd4j.ones(DataType.DOUBLE, dModel), Nd4j.zeros(DataType.DOUBLE, dModel), EPSILON);
  }

  /**
   * Normalises every token.
   *
   * @param tokens {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @return a new array of the same shape
   * @throws attention.tensor.ShapeException if tokens and gain disagree on d_model
   */
  @Override
  public INDArray of(INDArray tokens) {
    Shapes.of("tokens", tokens, "n", "d_model").parameter("gain", gain, "d_model");
    int features = tokens.rank() - 1;
    INDArray centred = tokens.sub(tokens.mean(true, features));
    INDArray variance = centred.mul(centred).mean(true, features);
    INDArray normalised = centred.div(Transforms.sqrt(variance.add(epsilon)));
    return normalised.mul(gain).add(bias);
  }
}
