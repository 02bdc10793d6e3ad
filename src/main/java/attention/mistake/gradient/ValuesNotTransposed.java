package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-values-not-transposed",
    title = "You took dC·V for dA, not dC·Vᵀ",
    explanation =
        "Your sum runs over the keys, and adds features of different values to each "
            + "other. A weight multiplies one whole value, so its gradient is that value's row "
            + "against the row of dC.",
    hint =
        "Write both shapes side by side: which size do dC and V share, and what does the "
            + "sum run over then?",
    section = "Back through the weighted sum")
public final class ValuesNotTransposed implements RightElsewhere {
  @Override
  public INDArray weights(INDArray values, INDArray dContext) {
    return dContext.mmul(values);
  }
}
