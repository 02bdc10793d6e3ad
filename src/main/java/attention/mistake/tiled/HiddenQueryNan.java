package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "hidden-query-divided-by-zero",
    title = "You divided by 0 where a query sees no key",
    explanation =
        "Your context is NaN where every key is hidden: o and l are both 0 "
            + "there, and 0/0 is no number. By the contract of the course such a "
            + "query gets zeros.",
    hint = "For which queries is l = 0? What should their context be?",
    section = "Divide once, at the end")
public final class HiddenQueryNan implements RightElsewhere {
  @Override
  public INDArray divided(INDArray summary) {
    return Rows.filled(
        summary.rows(),
        summary.columns() - 2,
        (i, f) -> summary.getDouble(i, f + 2) / summary.getDouble(i, 1));
  }
}
