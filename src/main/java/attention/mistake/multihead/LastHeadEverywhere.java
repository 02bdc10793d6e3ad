package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-head-everywhere",
    title = "You used the last head for all of them",
    explanation =
        "Every head gives what the last one gives, as if each had overwritten those "
            + "before it. Keep the context of every head until all are laid side by side.",
    hint = "What do you keep of head 1 when head 2 begins?",
    section = "Split and merge, by hand")
public record LastHeadEverywhere(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    INDArray[] last = new INDArray[heads];
    Arrays.fill(last, contexts.slice(heads - 1));
    return Nd4j.hstack(last);
  }
}
