package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-second-residual-from-x",
    title = "You started the second residual path at x, in postNorm",
    explanation =
        "The network sees m, but its result is added to x. Each path starts where "
            + "its own part starts.",
    hint = "Your second line adds to something. Is it what the network was given?",
    section = "The residual path")
public final class PostSecondResidualFromX implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(x)));
    return networkNorm.of(x.add(network.of(middle)));
  }
}
