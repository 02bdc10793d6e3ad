package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-second-residual-forgotten",
    title = "You forgot m around the network",
    explanation =
        "What the network returns replaces what attention had found. It has to be " + "added to m.",
    hint = "The second line of the formula begins with m plus. Does yours?",
    section = "The residual path")
public final class PreSecondResidualForgotten implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return network.of(networkNorm.of(middle));
  }
}
