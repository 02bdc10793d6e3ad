package attention.gradient;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Undoes layer norm, {@code y = gain ⊙ x̂ + bias} with {@code x̂ = (x − μ)/√(σ² + ε)}, token by
 * token. The variance is the biased one, over d.
 *
 * <p>Layer norm takes the mean out of x and fixes its length. A gradient along either would change
 * nothing, so both parts are taken out of it: {@code dx = (g − mean(g) − x̂·mean(g ⊙ x̂))/√(σ² +
 * ε)} with {@code g = gain ⊙ dy}. Ba et al. 2016, section 3.
 */
public final class LayerNormGradient {
  private final double epsilon;

  /**
   * The gradient of layer norm with a given ε.
   *
   * @param epsilon added to the variance, inside the root; finite and at least 0
   * @throws IllegalArgumentException if it is not
   */
  public LayerNormGradient(double epsilon) {
    if (!(epsilon >= 0) || Double.isInfinite(epsilon)) {
      throw new IllegalArgumentException(
          "epsilon is %s; it must be finite and at least 0".formatted(epsilon));
    }
    this.epsilon = epsilon;
  }

  /**
   * What features, gain and bias get back.
   *
   * @param x {@code [n, d]}, or with what the features have in front
   * @param gain {@code [d]}, summed over all tokens, as bias
   * @param bias {@code [d]}
   */
  public record Result(INDArray x, INDArray gain, INDArray bias) {}

  /**
   * Goes back from the normalised features.
   *
   * @param x {@code [n, d]}, perhaps with {@code batch}, or {@code batch, heads}, in front
   * @param gain {@code [d]}
   * @param dOutput dY, of the shape of x
   * @throws attention.tensor.ShapeException if the three disagree
   */
  public Result of(INDArray x, INDArray gain, INDArray dOutput) {
    Shapes.of("x", x, "n", "d").and("dOutput", dOutput, "n", "d").parameter("gain", gain, "d");
    INDArray centred = x.sub(x.mean(true, -1));
    INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, -1).add(epsilon));
    INDArray normal = centred.div(deviation); // x̂
    INDArray g = dOutput.mul(gain);
    INDArray along = normal.mul(g.mul(normal).mean(true, -1));
    return new Result(
        g.sub(g.mean(true, -1)).sub(along).div(deviation),
        overTokens(dOutput.mul(normal)),
        overTokens(dOutput));
  }

  private static INDArray overTokens(INDArray data) {
    long width = data.size(-1);
    return data.reshape('c', data.length() / width, width).sum(0);
  }
}
