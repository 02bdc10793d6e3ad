package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-second-residual-forgotten",
    title = "You forgot m around the network, in postNorm",
    explanation =
        "What the network returns replaces what attention had found. The last norm "
            + "comes after the sum of both.",
    hint = "What stands inside the second norm of the formula?",
    section = "The residual path")
public final class PostSecondResidualForgotten implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return networkNorm.of(network.of(middle));
  }
}
