package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scaled-again-by-d-model",
    title = "You divided the scores by the root of d_model",
    explanation =
        "Your weights are too flat, so every context lies too near to the mean of the "
            + "values. The similarity that you were given has scaled already, and by the "
            + "width of the keys.",
    hint =
        "What does the similarity return: plain dot products, or something that is "
            + "scaled already?",
    section = "Exchange a part")
public record ScaledAgainByWidth(
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
    INDArray scores = similarity.between(queries, keys).div(Math.sqrt(embeddings.columns()));
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
