package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "weights-transposed",
    title = "You turned the weights on their side",
    explanation =
        "Your first context is mixed with the first column of the weights, which does "
            + "not sum to 1; with sizes that differ nothing fits. Row i of the weights "
            + "belongs to query i.",
    hint = "Which of the two indices of a weight is the query, and which one do you sum " + "over?",
    section = "Three impostors")
public final class TransposedWeights implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    return weights.transpose().mmul(values);
  }
}
