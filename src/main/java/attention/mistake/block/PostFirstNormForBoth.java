package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-first-norm-for-both",
    title = "You used attention's norm after the network too",
    explanation =
        "Each norm has a gain and a bias of its own. After the network comes " + "networkNorm.",
    hint = "One of the five arguments does not occur in your method.",
    section = "Norm before or norm after")
public final class PostFirstNormForBoth implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return attentionNorm.of(middle.add(network.of(middle)));
  }
}
