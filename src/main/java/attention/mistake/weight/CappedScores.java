package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "capped-scores",
    title = "You cut off large scores",
    explanation =
        "The row 1000, 999, 998 gets three equal weights, and a row far below 0 becomes "
            + "NaN, since all its powers are 0. Only the steps between scores count, so move "
            + "the whole row instead of cutting it.",
    hint =
        "Find something that brings the whole row to where e^x is safe, whether it lies "
            + "too high or too low.",
    section = "Adding a constant changes nothing")
public final class CappedScores implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(Transforms.min(scores, 500));
    return powers.div(powers.sum(true, 1));
  }
}
