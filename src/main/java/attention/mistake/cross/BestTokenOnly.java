package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "best-source-token-only",
    title = "Each target token takes the best source token whole",
    explanation =
        "Your contexts are copies of single values, with nothing of "
            + "the others in them. Softmax gives the best the most, not "
            + "all.",
    hint = "What are the other weights, where one is 1?",
    section = "The example, step by step")
public record BestTokenOnly(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray values = toValues.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    int[] best = Nd4j.argMax(scores, 1).toIntVector();
    return Nd4j.pullRows(values, 1, best);
  }
}
