package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-norms-exchanged",
    title = "You exchanged the two norms",
    explanation =
        "Each norm is trained for the part that it stands before. attentionNorm "
            + "comes before attention, networkNorm before the network.",
    hint = "Look at the order of the arguments: each part is followed by its own norm.",
    section = "Norm before or norm after")
public final class PreNormsExchanged implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(networkNorm.of(x)));
    return middle.add(network.of(attentionNorm.of(middle)));
  }
}
