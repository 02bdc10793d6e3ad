package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-root-cut-off",
    title = "Your root of d_k lost its decimals",
    explanation =
        "It is right for 4, 9 and 16 features and wrong for all "
            + "others, as for 6. Math.sqrt returns a double, and it should "
            + "stay one.",
    hint = "What is the root of 6, and what do you divide by?",
    section = "The example, step by step")
public record OverWholeRoot(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = queries.mmul(keys.transpose()).div((int) Math.sqrt(keys.columns()));
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
