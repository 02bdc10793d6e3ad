package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-softmax-twice",
    title = "You took softmax of the source's weights once more",
    explanation =
        "Every context lies too near to the mean of the values. The "
            + "first softmax leaves numbers between 0 and 1, and a second "
            + "takes them for scores that hardly differ.",
    hint = "How often does the formula say softmax?",
    section = "The example, step by step")
public record SoftmaxTwice(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(new Softmax().of(scores));
    return new WeightedSum().of(weights, values);
  }
}
