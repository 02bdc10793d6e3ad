package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "context-transposed",
    title = "You turned the context on its side",
    explanation =
        "Your columns are the right rows. A row of the context belongs to one query, a "
            + "column to one feature of the values.",
    hint = "Which shape do you return? Compare it with the shapes that come in.",
    section = "Shapes: what must fit, and what need not")
public final class ContextTransposed implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    return weights.mmul(values).transpose();
  }
}
