import attention.block.BlockSteps;
import attention.block.Sublayer;
import org.nd4j.linalg.api.ndarray.INDArray;

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
    throw new UnsupportedOperationException(
        "Write normalised(x, gain, bias, epsilon) in MyTransformerBlock.java: mean and variance of "
            + "each row, then the formula. Then: ./attention grade 12");
  }

  /**
   * {@code max(0, x·W₁ᵀ + b₁)·W₂ᵀ + b₂}; w1 [d_ff, d_model], b1 [d_ff], w2 [d_model, d_ff], b2
   * [d_model].
   */
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    throw new UnsupportedOperationException(
        "Write feedForward(x, w1, b1, w2, b2) in MyTransformerBlock.java: a projection, ReLU, a "
            + "projection. Then: ./attention grade 12");
  }

  /** {@code m = x + attention(attentionNorm(x))}, then {@code m + network(networkNorm(m))}. */
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    throw new UnsupportedOperationException(
        "Write preNorm(…) in MyTransformerBlock.java: call the four parts in the order of the "
            + "formula; part.of(tokens) calls one. Then: ./attention grade 12");
  }

  /** {@code m = attentionNorm(x + attention(x))}, then {@code networkNorm(m + network(m))}. */
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    throw new UnsupportedOperationException(
        "Write postNorm(…) in MyTransformerBlock.java: call the four parts in the order of the "
            + "formula; part.of(tokens) calls one. Then: ./attention grade 12");
  }
}
