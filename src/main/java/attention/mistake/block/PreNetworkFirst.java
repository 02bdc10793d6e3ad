package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-network-first",
    title = "You let the network go before attention",
    explanation =
        "The order is another: tokens first look at each other, and then each "
            + "thinks about what it saw. Your network works on tokens that have not met "
            + "yet.",
    hint = "Which of the two stands in the first line of the formula?",
    section = "The residual path")
public final class PreNetworkFirst implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(network.of(networkNorm.of(x)));
    return middle.add(attention.of(attentionNorm.of(middle)));
  }
}
