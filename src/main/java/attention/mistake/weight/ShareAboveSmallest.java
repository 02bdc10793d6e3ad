package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "share-above-smallest",
    title = "You moved the row up to 0 and took the share",
    explanation =
        "The smallest score of each row gets weight 0, and equal scores give NaN. "
            + "Moving a row makes its numbers positive, but it takes a power to turn steps "
            + "into ratios.",
    hint = "After moving the row, one of the three moves of softmax is missing.",
    section = "Why a power, and not just a share?")
public final class ShareAboveSmallest implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray above = scores.sub(scores.min(true, 1));
    return above.div(above.sum(true, 1));
  }
}
