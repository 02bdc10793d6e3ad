package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "heads-keys-reshaped",
    title = "You reshaped the keys of a head instead of transposing them",
    explanation =
        "The shape [d_head, n_k] is right and the numbers are not: they keep their "
            + "order, row after row. A transpose puts feature m of every key into row m.",
    hint = "Which of the two changes the order of the numbers: reshape or permute?",
    section = "A reshape alone is not a split")
public record KeysReshaped(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray scores(INDArray q, INDArray k) {
    INDArray reshaped = k.dup('c').reshape('c', heads, k.size(2), k.size(1));
    return Nd4j.matmul(q, reshaped).div(Math.sqrt((double) q.size(2)));
  }
}
