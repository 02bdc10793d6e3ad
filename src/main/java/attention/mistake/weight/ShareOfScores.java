package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "share-of-scores",
    title = "You divided the scores by their sum, without a power",
    explanation =
        "Your rows sum to 1, but negative scores give negative weights, and a sum of 0 "
            + "gives no number. A power of e is above 0 whatever the score is.",
    hint = "What do you do with a score before you take its share?",
    section = "Why a power, and not just a share?")
public final class ShareOfScores implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return scores.div(scores.sum(true, 1));
  }
}
