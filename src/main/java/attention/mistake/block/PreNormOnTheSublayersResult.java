package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-after-the-sublayer",
    title = "You normalised what attention and the network return",
    explanation =
        "A norm belongs before its part: attention(attentionNorm(x)), not "
            + "attentionNorm(attention(x)). So large features reach attention as they "
            + "are.",
    hint = "Read your brackets from the inside: who sees x first, the norm or " + "attention?",
    section = "Norm before or norm after")
public final class PreNormOnTheSublayersResult implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attentionNorm.of(attention.of(x)));
    return middle.add(networkNorm.of(network.of(middle)));
  }
}
