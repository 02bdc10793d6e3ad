package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-first-residual-forgotten",
    title = "You forgot x around attention, in postNorm",
    explanation =
        "What attention returns replaces the tokens instead of being added to them. "
            + "The norm comes after the sum of both.",
    hint = "What stands inside the first norm of the formula?",
    section = "The residual path")
public final class PostFirstResidualForgotten implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(attention.of(x));
    return networkNorm.of(middle.add(network.of(middle)));
  }
}
