package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "negative-scores-dropped",
    title = "You set negative scores to 0 and took the share",
    explanation =
        "Every score of 0 or less gets weight 0, and a row without any above 0 gives "
            + "NaN. A small score shall get a small weight, but never none.",
    hint = "What is above 0 whatever the score is?",
    section = "Why a power, and not just a share?")
public final class NegativeScoresDropped implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray positive = Transforms.max(scores, 0);
    return positive.div(positive.sum(true, 1));
  }
}
