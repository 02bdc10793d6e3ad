package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-head-everywhere",
    title = "You used the first head for all of them",
    explanation =
        "Every head gives what head 1 gives, so the other shares of the features "
            + "have no effect. Head h attends with its own share, from column h·d_head "
            + "on, counted from 0.",
    hint = "What in your loop depends on the number of the head?",
    section = "Split and merge, by hand")
public record FirstHeadEverywhere(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray merge(INDArray contexts) {
    INDArray[] first = new INDArray[heads];
    Arrays.fill(first, contexts.slice(0));
    return Nd4j.hstack(first);
  }
}
