package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "decoder-added-to-context",
    title = "You added the decoder's tokens to the context",
    explanation =
        "Your contexts leave the range of the values by just what the "
            + "decoder holds. A transformer does add the two, but in the "
            + "block around attention, not within.",
    hint = "Subtract the decoder from your result. What is left?",
    section = "The example, step by step")
public record DecoderAdded(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    INDArray context = new WeightedSum().of(weights, values);
    return context.add(decoder);
  }
}
