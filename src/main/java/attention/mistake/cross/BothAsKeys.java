package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "both-sequences-as-keys",
    title = "You let the target tokens answer as well",
    explanation =
        "Keys and values hold both sequences one after the other, so "
            + "part of the attention goes to the target itself. What it "
            + "knows of itself, self-attention gave it before.",
    hint = "How many columns have your weights, and how many tokens the source?",
    section = "Who asks, and who answers")
public record BothAsKeys(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = Nd4j.vstack(toKeys.of(encoder), toKeys.of(decoder));
    INDArray values = Nd4j.vstack(toValues.of(encoder), toValues.of(decoder));
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
