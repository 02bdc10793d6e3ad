package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-first-norm-forgotten",
    title = "You left the norm after attention out",
    explanation =
        "The network and the second sum get numbers of any size. Both sums are "
            + "normalised, not only the last.",
    hint = "One of the five arguments does not occur in your method.",
    section = "Norm before or norm after")
public final class PostFirstNormForgotten implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(x));
    return networkNorm.of(middle.add(network.of(middle)));
  }
}
