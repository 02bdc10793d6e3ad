package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-residuals-forgotten",
    title = "You left both residual paths out, in postNorm",
    explanation =
        "Attention, norm, network, norm, one after the other: nothing is added to "
            + "anything. Each norm comes after a sum.",
    hint = "Two plus signs stand in the formula. Where are yours?",
    section = "The residual path")
public final class PostResidualsForgotten implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    return networkNorm.of(network.of(attentionNorm.of(attention.of(x))));
  }
}
