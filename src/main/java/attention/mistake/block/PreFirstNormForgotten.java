package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-first-norm-forgotten",
    title = "You gave attention the tokens without a norm",
    explanation =
        "Attention gets numbers of any size. Before it there is a norm, as there is "
            + "before the network.",
    hint = "One of the five arguments does not occur in your method.",
    section = "Norm before or norm after")
public final class PreFirstNormForgotten implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(x));
    return middle.add(network.of(networkNorm.of(middle)));
  }
}
