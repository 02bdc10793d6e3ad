package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scores-over-root-of-n",
    title = "Your own scores divide by the root of the number of tokens",
    explanation =
        "All is right where there are d_k tokens, and only there. What grows with the "
            + "number of products in a score is d_k, the width of the keys; the similarity "
            + "that was handed over knows it.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "Exchange a part")
public record OwnScoresOverRootOfTokens(
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
    INDArray scores = queries.mmul(keys.transpose()).div(Math.sqrt(keys.rows()));
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
