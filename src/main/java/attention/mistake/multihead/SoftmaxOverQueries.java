package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-softmax-over-queries",
    title = "You took the softmax over the queries in each head",
    explanation =
        "The columns of the weights sum to 1 instead of the rows. A query shares 1 "
            + "out among the keys, and the keys are the last axis of [heads, n_q, n_k].",
    hint = "With a third axis in front, which number has the last one?",
    section = "Each head has weights of its own")
public record SoftmaxOverQueries(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray weights(INDArray scores) {
    return new Softmax().of(scores.permute(0, 2, 1).dup('c')).permute(0, 2, 1).dup('c');
  }
}
