package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "source-weights-returned",
    title = "You returned how much each source token counts",
    explanation =
        "Your rows sum to 1 and have an entry for each source token. "
            + "The weights say how much of each value goes in; one step is "
            + "still missing.",
    hint = "The values were computed. Where do you use them?",
    section = "The example, step by step")
public record WeightsReturned(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray queries = toQueries.of(decoder);
    INDArray keys = toKeys.of(encoder);
    INDArray scores = new ScaledDotProductScores().between(queries, keys);
    return new Softmax().of(scores);
  }
}
