package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "query-and-key-projections-exchanged",
    title = "You gave the decoder to toKeys and the encoder to toQueries",
    explanation =
        "The right sequences meet, but each went through the "
            + "projection of the other. Where the widths differ nothing "
            + "fits; where they are equal you get numbers, and wrong ones.",
    hint = "Read the two lines aloud: decoder tokens become ...?",
    section = "Who asks, and who answers")
public record QueryAndKeyProjectionsExchanged(
    Projection toQueries, Projection toKeys, Projection toValues) implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toKeys.of(decoder);
    INDArray keys = toQueries.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
