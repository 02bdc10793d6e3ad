package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-second-residual-from-x",
    title = "You started the second residual path at x",
    explanation =
        "The network sees what attention found, but the sum leaves it out: it adds "
            + "to x what it should add to m. Each path starts where its own part starts.",
    hint = "Your second line adds to something. Is it what the network was given?",
    section = "The residual path")
public final class PreSecondResidualFromX implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return x.add(network.of(networkNorm.of(middle)));
  }
}
