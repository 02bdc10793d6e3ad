package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-network-beside-attention",
    title = "You put the network beside attention, in postNorm",
    explanation =
        "Both of your parts look at x, so the network does not know what attention "
            + "found. It works on m.",
    hint = "What do you hand to the network: x, or what came out of the first line?",
    section = "The residual path")
public final class PostNetworkBeside implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return networkNorm.of(middle.add(network.of(x)));
  }
}
