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
    id = "decoder-put-beside-context",
    title = "You put the decoder's tokens beside the context",
    explanation =
        "Your rows are d_decoder numbers too wide. Some decoders do "
            + "join the two later on; the context alone is what attention "
            + "returns.",
    hint = "How many numbers has a value, and how many has a row of your result?",
    section = "Four widths")
public record DecoderBeside(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    INDArray context = new WeightedSum().of(weights, values);
    return Nd4j.hstack(context, decoder);
  }
}
