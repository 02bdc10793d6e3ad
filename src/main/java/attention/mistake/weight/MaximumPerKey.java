package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "maximum-per-key",
    title = "You subtracted the largest score of each column",
    explanation =
        "Your rows sum to 1, but the ratios within a row are wrong. Scores of one row "
            + "had different numbers subtracted from them, and only what is the same for the "
            + "whole row cancels.",
    hint =
        "Which scores are compared with each other: those of one query, or those of one " + "key?",
    section = "Adding a constant changes nothing")
public final class MaximumPerKey implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 0)));
    return powers.div(powers.sum(true, 1));
  }
}
