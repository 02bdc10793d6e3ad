package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scaled-twice",
    title = "You divided by the root of d_k once more",
    explanation =
        "Your weights are too flat, so every context lies too near to the mean of the "
            + "values. The similarity that you were given does its own scaling.",
    hint =
        "What does the similarity return: plain dot products, or something that is "
            + "scaled already?",
    section = "Exchange a part")
public record ScaledTwice(
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
    INDArray scores = similarity.between(queries, keys).div(Math.sqrt(keys.columns()));
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
