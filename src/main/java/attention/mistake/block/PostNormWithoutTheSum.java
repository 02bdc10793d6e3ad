package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-before-the-sum",
    title = "You normalised before you added",
    explanation =
        "You normalise only what the part returns, and add x afterwards: x + "
            + "norm(attention(x)). Post-norm normalises the sum, so that x goes through "
            + "the norm too.",
    hint = "Look at the brackets: is x inside the norm, or outside?",
    section = "Norm before or norm after")
public final class PostNormWithoutTheSum implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attentionNorm.of(attention.of(x)));
    return middle.add(networkNorm.of(network.of(middle)));
  }
}
