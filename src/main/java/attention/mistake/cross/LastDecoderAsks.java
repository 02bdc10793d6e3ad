package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.mix.WeightedSum;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import java.util.Collections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-target-token-asks-for-all",
    title = "The last target token asks for all",
    explanation =
        "All rows of your result are the same: one question, one "
            + "answer. Each target token has a query of its own, and so a "
            + "row of its own.",
    hint = "Which of the target tokens have an effect on your result?",
    section = "More columns than rows")
public record LastDecoderAsks(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray last = decoder.getRow(decoder.rows() - 1L, true);
    INDArray queries = toQueries.of(Nd4j.vstack(Collections.nCopies((int) decoder.size(0), last)));
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    INDArray weights = new Softmax().of(scores);
    return new WeightedSum().of(weights, values);
  }
}
