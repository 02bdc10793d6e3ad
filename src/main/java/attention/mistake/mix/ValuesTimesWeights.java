package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-times-weights",
    title = "You multiplied the values with the weights, in that order",
    explanation =
        "With sizes that differ you get another shape or none; with square ones the "
            + "numbers are wrong. In a matrix product the order matters: the weights stand on "
            + "the left, a row of them for each query.",
    hint = "Write the shapes side by side. Which two numbers must meet in the middle?",
    section = "Shapes: what must fit, and what need not")
public final class ValuesTimesWeights implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    return values.mmul(weights);
  }
}
