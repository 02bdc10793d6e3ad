package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-x-added-again",
    title = "You added x once more at the end",
    explanation =
        "Your result has x in it twice. What came out of the first line holds it " + "already.",
    hint = "How often does x stand in the formula, if you put the first line into the " + "second?",
    section = "The residual path")
public final class PreInputAddedAgain implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return x.add(middle).add(network.of(networkNorm.of(middle)));
  }
}
