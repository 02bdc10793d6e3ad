package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "minus-sign",
    title = "You raised e to minus the score",
    explanation =
        "The smallest score of a row gets the largest weight. A larger score means that "
            + "a key fits better, so it must get more.",
    hint = "Put the scores 0 and 1 in: which of them should get more?",
    section = "What we want of weights")
public final class MinusSign implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray negative = scores.neg();
    INDArray powers = Transforms.exp(negative.sub(negative.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
