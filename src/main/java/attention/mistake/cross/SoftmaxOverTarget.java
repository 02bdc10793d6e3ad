package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "softmax-over-target-tokens",
    title = "Your softmax runs over the target tokens",
    explanation =
        "The columns of your weights sum to 1, the rows do not: "
            + "source tokens share themselves among those who ask. Each "
            + "target token shares its attention, 1 in all, among the "
            + "source.",
    hint = "Take one target word. What do its weights sum to?",
    section = "More columns than rows")
public record SoftmaxOverTarget(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores.transpose()).transpose();
    return new WeightedSum().of(weights, values);
  }
}
