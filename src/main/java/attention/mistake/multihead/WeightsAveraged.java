package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.weight.Softmax;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "weights-averaged-over-heads",
    title = "You averaged the weights of the heads",
    explanation =
        "Every head then mixes its values by the same weights, and what one head "
            + "alone had seen is lost. An average is good for a picture at most; each "
            + "head mixes with its own.",
    hint = "Whose weights does head 2 mix its values by?",
    section = "Each head has weights of its own")
public record WeightsAveraged(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray weights(INDArray scores) {
    INDArray[] alike = new INDArray[heads];
    Arrays.fill(alike, new Softmax().of(scores).mean(0));
    return Nd4j.stack(0, alike);
  }
}
