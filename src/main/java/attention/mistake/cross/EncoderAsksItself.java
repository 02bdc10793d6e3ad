package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "encoder-asks-itself",
    title = "You made the queries from the encoder",
    explanation =
        "The source asks itself: you get a context for every source "
            + "token, and the decoder has no effect. The queries belong to "
            + "the sequence that wants to know something, and that is the "
            + "decoder.",
    hint = "Change the decoder. Which of your numbers change?",
    section = "Who asks, and who answers")
public record EncoderAsksItself(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(encoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
