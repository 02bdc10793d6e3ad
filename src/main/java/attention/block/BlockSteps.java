package attention.block;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A transformer block in four steps: the norm, the feed-forward network, and the two orders in
 * which a block wires its parts. {@link TransformerBlock} is the course's own.
 */
public interface BlockSteps {
  /**
   * Layer norm: {@code (x − μ) / √(σ² + ε) · gain + bias}, each token by itself.
   *
   * @param x {@code [n, d_model]}
   * @param gain {@code [d_model]}
   * @param bias {@code [d_model]}
   * @param epsilon greater than 0
   * @return a new array {@code [n, d_model]}
   */
  INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon);

  /**
   * The feed-forward network: {@code max(0, x·W₁ᵀ + b₁)·W₂ᵀ + b₂}.
   *
   * @param x {@code [n, d_model]}
   * @param w1 {@code [d_ff, d_model]}
   * @param b1 {@code [d_ff]}
   * @param w2 {@code [d_model, d_ff]}
   * @param b2 {@code [d_model]}
   * @return a new array {@code [n, d_model]}
   */
  INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2);

  /**
   * A block with each norm before its sublayer: {@code m = x + attention(attentionNorm(x))}, then
   * {@code m + network(networkNorm(m))}.
   *
   * @param x {@code [n, d_model]}
   * @param attention what tokens do together
   * @param attentionNorm the norm that belongs to it
   * @param network what each token does by itself
   * @param networkNorm the norm that belongs to it
   * @return a new array {@code [n, d_model]}
   */
  INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm);

  /**
   * A block with each norm after its sum: {@code m = attentionNorm(x + attention(x))}, then {@code
   * networkNorm(m + network(m))}. Otherwise as {@link #preNorm}.
   */
  INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm);
}
