package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-residuals-forgotten",
    title = "You left both residual paths out",
    explanation =
        "Norm, attention, norm, network, one after the other: after a few blocks "
            + "nothing of the tokens is left, and no gradient finds its way back. Each "
            + "part's result is added to what went in.",
    hint = "Two plus signs stand in the formula. Where are yours?",
    section = "The residual path")
public final class PreResidualsForgotten implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    return network.of(networkNorm.of(attention.of(attentionNorm.of(x))));
  }
}
