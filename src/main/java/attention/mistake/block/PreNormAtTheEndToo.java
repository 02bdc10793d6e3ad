package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "pre-norm-norm-at-the-end-too",
    title = "You normalised the result once more",
    explanation =
        "After the last block of a model there is such a norm, but it belongs to "
            + "the model. A pre-norm block ends with a sum.",
    hint = "What is the last operation of the formula?",
    section = "Norm before or norm after")
public final class PreNormAtTheEndToo implements RightElsewhere {
  @Override
  public INDArray preNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return networkNorm.of(middle.add(network.of(networkNorm.of(middle))));
  }
}
