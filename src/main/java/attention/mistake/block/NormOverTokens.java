package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "layer-norm-over-tokens",
    title = "You normalised over the tokens",
    explanation =
        "You took mean and variance down each column, so every token depends on all "
            + "the others, and a token alone becomes nothing but the bias. Layer norm "
            + "goes along each row: every token is normalised by its own features.",
    hint =
        "Look at the dimension that you give to mean and var: 0 goes down the "
            + "tokens, 1 along the features.",
    section = "Layer norm")
public final class NormOverTokens implements RightElsewhere {
  @Override
  public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
    INDArray centred = x.sub(x.mean(true, 0));
    INDArray variance = centred.mul(centred).mean(true, 0);
    return centred.div(Transforms.sqrt(variance.add(epsilon))).mul(gain).add(bias);
  }
}
