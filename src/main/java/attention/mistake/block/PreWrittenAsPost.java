package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-written-as-post-norm",
    title = "You put the norms after the sums: that is post-norm",
    explanation =
        "The first transformer did so, and the other method asks for it. Pre-norm "
            + "normalises what goes into attention and into the network, and leaves the "
            + "sums alone.",
    hint = "Which comes first in this method, a norm or a sum?",
    section = "Norm before or norm after")
public final class PreWrittenAsPost implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return networkNorm.of(middle.add(network.of(middle)));
  }
}
