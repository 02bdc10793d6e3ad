import attention.block.BlockSteps;
import attention.block.Sublayer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * What stands around attention: a norm, a feed-forward network, and two ways to wire a block.
 *
 * <p>Each method is graded by itself, so you can write them in any order. Shapes: x and every
 * result {@code [n, d_model]}.
 */
public final class MyTransformerBlock implements BlockSteps {
  /** {@code (x − μ) / √(σ² + ε) · gain + bias}, every row by itself; gain and bias [d_model]. */
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 1)); // [n, d_model] less [n, 1]
    INDArray variance = centred.mul(centred).mean(true, 1);
    INDArray deviation = Transforms.sqrt(variance.add(epsilon));
    return centred.div(deviation).mul(gain).add(bias);
  }

  /**
   * {@code max(0, x·W₁ᵀ + b₁)·W₂ᵀ + b₂}; w1 [d_ff, d_model], b1 [d_ff], w2 [d_model, d_ff], b2
   * [d_model].
   */
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(x.mmul(w1.transpose()).add(b1));
    return hidden.mmul(w2.transpose()).add(b2);
  }

  /** {@code m = x + attention(attentionNorm(x))}, then {@code m + network(networkNorm(m))}. */
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return middle.add(network.of(networkNorm.of(middle)));
  }

  /** {@code m = attentionNorm(x + attention(x))}, then {@code networkNorm(m + network(m))}. */
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return networkNorm.of(middle.add(network.of(middle)));
  }
}
