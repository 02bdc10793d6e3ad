package attention.mistake.block;

import attention.block.Sublayer;
import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "post-norm-written-as-pre-norm",
    title = "You put the norms before the parts: that is pre-norm",
    explanation =
        "GPT-2 does so, and the other method asks for it. Post-norm gives attention "
            + "the tokens as they are, and normalises the sum.",
    hint = "Which comes first in this method, a norm or a sum?",
    section = "Norm before or norm after")
public final class PostWrittenAsPre implements RightElsewhere {
  @Override
  public INDArray postNorm(
      INDArray x,
      Sublayer attention,
      Sublayer attentionNorm,
      Sublayer network,
      Sublayer networkNorm) {
    INDArray middle = x.add(attention.of(attentionNorm.of(x)));
    return middle.add(network.of(networkNorm.of(middle)));
  }
}
