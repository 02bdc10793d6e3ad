package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-network-first",
    title = "You let the network go before attention, in postNorm",
    explanation =
        "Your network never sees what the tokens of this block said to each other. "
            + "Attention and its norm stand in the first line, the network and its norm "
            + "in the second.",
    hint = "Which of the two stands in the first line of the formula?",
    section = "The residual path")
public final class PostNetworkFirst implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = networkNorm.of(x.add(network.of(x)));
    return attentionNorm.of(middle.add(attention.of(middle)));
  }
}
