package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "divided-by-the-count",
    title = "You divided the sum by the number of values",
    explanation =
        "All your numbers are too small by the same factor, the number of keys. A "
            + "weighted sum whose weights sum to 1 is a mean already.",
    hint =
        "Take three equal weights of 1/3. What should come out, and by what was it " + "divided?",
    section = "Between the smallest and the largest")
public final class DividedByCount implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    return weights.mmul(values).div(values.rows());
  }
}
