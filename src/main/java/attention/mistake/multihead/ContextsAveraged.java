package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "contexts-averaged",
    title = "You averaged the contexts of the heads",
    explanation =
        "All heads leave the same numbers in the row, so W_O cannot tell them "
            + "apart. Their contexts are laid side by side, each in its own columns.",
    hint = "How do d_head numbers from each head become d_model numbers, without " + "adding?",
    section = "Split and merge, by hand")
public record ContextsAveraged(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    INDArray[] alike = new INDArray[heads];
    Arrays.fill(alike, contexts.mean(0));
    return Nd4j.hstack(alike);
  }
}
