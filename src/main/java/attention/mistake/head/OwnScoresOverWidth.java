package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scores-over-d-k",
    title = "Your own scores divide by d_k instead of its root",
    explanation =
        "Your weights are too flat, so every context lies too near to the mean of the "
            + "values. The formula divides by the root of d_k; the similarity that was handed "
            + "over does it.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "Exchange a part")
public record OwnScoresOverWidth(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray queries = toQueries.of(embeddings);
    INDArray keys = toKeys.of(embeddings);
    INDArray values = toValues.of(embeddings);
    INDArray scores = queries.mmul(keys.transpose()).div(keys.columns());
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
