package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-first-residual-forgotten",
    title = "You forgot x around attention",
    explanation =
        "What attention returns replaces the tokens instead of being added to them: "
            + "what they were is lost. The residual path adds x.",
    hint = "The first line of the formula begins with x plus. Does yours?",
    section = "The residual path")
public final class PreFirstResidualForgotten implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attention.of(attentionNorm.of(x));
    return middle.add(network.of(networkNorm.of(middle)));
  }
}
