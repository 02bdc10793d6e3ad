package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "context-not-divided",
    title = "You forgot the division at the end",
    explanation =
        "Your contexts are o, the weighted sums whose weights make l. Divide by"
            + " l once, after the last merge, and the weights make 1.",
    hint = "What do m and l of the last summary say? One of them is still needed.",
    section = "Divide once, at the end")
public final class ContextNotDivided implements RightElsewhere {
  @Override
  public INDArray divided(INDArray summary) {
    return Rows.filled(
        summary.rows(), summary.columns() - 2, (i, f) -> summary.getDouble(i, f + 2));
  }
}
