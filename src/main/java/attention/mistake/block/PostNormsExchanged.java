package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-norms-exchanged",
    title = "You exchanged the two norms, in postNorm",
    explanation =
        "Each norm is trained for the sum that it follows. attentionNorm comes "
            + "after attention, networkNorm after the network.",
    hint = "Look at the order of the arguments: each part is followed by its own norm.",
    section = "Norm before or norm after")
public final class PostNormsExchanged implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = networkNorm.of(x.add(attention.of(x)));
    return attentionNorm.of(middle.add(network.of(middle)));
  }
}
