package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-first-norm-for-both",
    title = "You used attention's norm for the network too",
    explanation =
        "Each norm has a gain and a bias of its own, and they are trained for what "
            + "follows. The network has its own, networkNorm.",
    hint = "One of the five arguments does not occur in your method.",
    section = "Norm before or norm after")
public final class PreFirstNormForBoth implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return middle.add(network.of(attentionNorm.of(middle)));
  }
}
