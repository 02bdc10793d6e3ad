package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-sum-over-everything",
    title = "You subtracted one sum for all queries in dS",
    explanation =
        "Your sum runs over the whole matrix, so that every query's row changes with all "
            + "others. Each row has its own softmax, and with it a sum of its own.",
    hint =
        "How many numbers should the sum give for n_q queries? In ND4J, sum(true, 1) "
            + "leaves one a row.",
    section = "Back through softmax")
public final class SumOverEverything implements RightElsewhere {
  @Override
  public INDArray scores(INDArray weights, INDArray dWeights) {
    double sum = weights.mul(dWeights).sumNumber().doubleValue();
    return weights.mul(dWeights.sub(sum));
  }
}
