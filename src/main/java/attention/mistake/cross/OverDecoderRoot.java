package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cross-root-of-decoder-width",
    title = "You divided by the root of the decoder's width",
    explanation =
        "It is right only where the queries are as wide as the tokens "
            + "they were made from. The dot product runs over d_k features, "
            + "after the projection.",
    hint = "Which number counts the products that a score is the sum of?",
    section = "Four widths")
public record OverDecoderRoot(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = queries.mmul(keys.transpose()).div(Math.sqrt(decoder.columns()));
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
