package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-norm-before-too",
    title = "You normalised the input of attention and of the network too",
    explanation =
        "There is one norm for each part, and in post-norm it stands after the sum. "
            + "Attention and the network get their input as it is.",
    hint = "How often does each norm stand in the formula?",
    section = "Norm before or norm after")
public final class PostNormBeforeToo implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = attentionNorm.of(x.add(attention.of(attentionNorm.of(x))));
    return networkNorm.of(middle.add(network.of(networkNorm.of(middle))));
  }
}
