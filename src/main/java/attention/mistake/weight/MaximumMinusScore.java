package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "maximum-minus-score",
    title = "You subtracted the scores from the maximum",
    explanation =
        "The smallest score of a row gets the largest weight. Largest minus score turns "
            + "every step around; score minus largest keeps it.",
    hint = "Take the row 1, 2 and write down the two numbers that you raise e to.",
    section = "Adding a constant changes nothing")
public final class MaximumMinusScore implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.rsub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
