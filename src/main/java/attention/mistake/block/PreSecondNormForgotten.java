package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-second-norm-forgotten",
    title = "You gave the network its input without a norm",
    explanation =
        "The network gets numbers of any size. Before it there is a norm, as there "
            + "is before attention.",
    hint = "One of the five arguments does not occur in your method.",
    section = "Norm before or norm after")
public final class PreSecondNormForgotten implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return middle.add(network.of(middle));
  }
}
