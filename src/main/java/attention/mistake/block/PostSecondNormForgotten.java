package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-second-norm-forgotten",
    title = "You left the norm after the network out",
    explanation =
        "The next block gets numbers of any size. Both sums are normalised, and a "
            + "post-norm block ends with a norm.",
    hint = "One of the five arguments does not occur in your method.",
    section = "Norm before or norm after")
public final class PostSecondNormForgotten implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return middle.add(network.of(middle));
  }
}
