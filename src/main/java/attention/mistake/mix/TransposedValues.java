package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-transposed",
    title = "You turned the values on their side",
    explanation =
        "Each of your numbers mixes the features of one value, not one feature of all "
            + "values. The sum runs over the tokens: row j of the values is weighed with "
            + "entry j of the row of weights.",
    hint = "Along the sum, does your index of the values run down a column or along a row?",
    section = "Shapes: what must fit, and what need not")
public final class TransposedValues implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    return weights.mmul(values.transpose());
  }
}
