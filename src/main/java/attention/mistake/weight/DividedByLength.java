package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "divided-by-length",
    title = "You divided by the length of the row as a vector",
    explanation =
        "The squares of your weights sum to 1, the weights themselves to more. The "
            + "method norm2 gives the root of the sum of squares; a share is a part of the "
            + "plain sum.",
    hint = "Which of norm1 and norm2 is the plain sum of positive numbers?",
    section = "What we want of weights")
public final class DividedByLength implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.norm2(true, 1));
  }
}
