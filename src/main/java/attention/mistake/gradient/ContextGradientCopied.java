package attention.mistake.gradient;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "gradient-of-context-copied",
    title = "You handed dC on to the values unchanged",
    explanation =
        "Your dV is dC itself, as if each query had taken its own value whole. A query "
            + "takes a share of every value, so each value gets a share of every query's "
            + "gradient.",
    hint =
        "Which weight stood before value j in the context of query i? The same weight "
            + "stands before what comes back.",
    section = "Back through the weighted sum")
public final class ContextGradientCopied implements RightElsewhere {
  @Override
  public INDArray values(INDArray weights, INDArray dContext) {
    return dContext.dup();
  }
}
