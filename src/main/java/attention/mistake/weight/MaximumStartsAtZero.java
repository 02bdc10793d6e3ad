package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "maximum-starts-at-zero",
    title = "Your search for the maximum starts too high",
    explanation =
        "All is right until every score of a row is far below 0: then the row becomes "
            + "NaN. The search starts at 0, or at Double.MIN_VALUE, which is the smallest "
            + "number above 0, so no negative score is ever found to be larger.",
    hint =
        "Which number is below every score, whatever it is? Or start with a score of " + "the row.",
    section = "Adding a constant changes nothing")
public final class MaximumStartsAtZero implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray weights = scores.dup();
    for (int i = 0; i < scores.rows(); i++) {
      double largest = Double.MIN_VALUE;
      for (int j = 0; j < scores.columns(); j++) {
        largest = Math.max(largest, scores.getDouble(i, j));
      }
      INDArray powers = Transforms.exp(scores.getRow(i).sub(largest));
      weights.putRow(i, powers.div(powers.sumNumber()));
    }
    return weights;
  }
}
