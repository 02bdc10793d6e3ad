package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "unscaled-scores",
    title = "Your own scores are divided by no root",
    explanation =
        "Your weights are too sharp: each context is too near to one value. The "
            + "similarity that was handed over knows how to compare, and divides by the root "
            + "of d_k.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "The example: (a) to (g)")
public record UnscaledScores(
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
    INDArray scores = queries.mmul(keys.transpose());
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
