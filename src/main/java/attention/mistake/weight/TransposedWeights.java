package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "weights-turned-on-their-side",
    title = "You turned the finished weights on their side",
    explanation =
        "Your columns are the right rows. A row belongs to one query, as in the scores "
            + "that came in.",
    hint = "Compare the shape of what comes in with the shape of what you return.",
    section = "Each row by itself")
public final class TransposedWeights implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1)).transpose();
  }
}
