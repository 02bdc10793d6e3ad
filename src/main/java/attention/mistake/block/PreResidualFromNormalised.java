package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-residual-from-normalised",
    title = "You added the normalised tokens instead of the tokens",
    explanation =
        "Your residual paths start behind the norms, so there is a norm on the way "
            + "from x to the result after all. Pre-norm is made so that this way is free: "
            + "the sum takes x itself.",
    hint = "What do you add attention's result to: x, or norm of x?",
    section = "Norm before or norm after")
public final class PreResidualFromNormalised implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray first = attentionNorm.of(x);
    INDArray second = networkNorm.of(first.add(attention.of(first)));
    return second.add(network.of(second));
  }
}
