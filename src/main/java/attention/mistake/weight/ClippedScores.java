package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "clipped-scores",
    title = "You cut off large and small scores",
    explanation =
        "The row 1000, 999, 998 gets three equal weights, though its scores differ. "
            + "Cutting off stops the overflow but loses the steps between the scores, and "
            + "only the steps count.",
    hint = "Find something that brings the whole row down and keeps its differences.",
    section = "Adding a constant changes nothing")
public final class ClippedScores implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray clipped = Transforms.max(Transforms.min(scores, 500), -500);
    INDArray powers = Transforms.exp(clipped);
    return powers.div(powers.sum(true, 1));
  }
}
