package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "merged-interleaved",
    title = "You shuffled the heads together instead of laying them side by side",
    explanation =
        "The output projection expects all of head 1 first, then all of head 2. "
            + "Your merge takes the first number of every head, then the second of every "
            + "head.",
    hint = "Which axis runs fastest after your permute: the heads, or the features of " + "a head?",
    section = "Split and merge, by hand")
public record MergedInterleaved(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    long dModel = contexts.size(0) * contexts.size(2);
    return contexts.permute(1, 2, 0).dup('c').reshape('c', contexts.size(1), dModel);
  }
}
