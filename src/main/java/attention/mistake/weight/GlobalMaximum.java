package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "maximum-of-everything",
    title = "You subtracted the largest score of the whole matrix",
    explanation =
        "A row that lies far below another becomes NaN: all its powers are 0, and 0/0 "
            + "is no number. Each row needs a maximum of its own, so that one of its powers "
            + "is 1.",
    hint = "Rows have nothing to do with each other. Whose maximum is it that you " + "subtract?",
    section = "Adding a constant changes nothing")
public final class GlobalMaximum implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.maxNumber().doubleValue()));
    return powers.div(powers.sum(true, 1));
  }
}
