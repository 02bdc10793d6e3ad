package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "softmax-over-heads",
    title = "You took the softmax over the heads",
    explanation =
        "The weights of a pair of tokens sum to 1 across the heads, so heads "
            + "compete for keys. Each head shares 1 out among the keys: its rows sum to "
            + "1.",
    hint = "Which axis of [heads, n_q, n_k] are the keys?",
    section = "Each head has weights of its own")
public record SoftmaxOverHeads(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray weights(INDArray scores) {
    return new Softmax().of(scores.permute(1, 2, 0).dup('c')).permute(2, 0, 1).dup('c');
  }
}
