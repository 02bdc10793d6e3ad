package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-network-beside-attention",
    title = "You put the network beside attention, not behind it",
    explanation =
        "Both of your parts look at x, so the network does not know what attention "
            + "found. Some models do it so, to save time; here the network works on m.",
    hint = "What do you hand to networkNorm: x, or what came out of the first line?",
    section = "The residual path")
public final class PreNetworkBeside implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    return x.add(attention.of(attentionNorm.of(x))).add(network.of(networkNorm.of(x)));
  }
}
