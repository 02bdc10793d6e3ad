package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "scores-over-whole-root",
    title = "Your own scores divide by the root of d_k cut to a whole number",
    explanation =
        "All is right where the root of d_k is whole, as for 4 or 9, and only there. An "
            + "int cuts off what stands after the point; the similarity that was handed over "
            + "does not.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "Exchange a part")
public record OwnScoresOverWholeRoot(
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
    INDArray scores = queries.mmul(keys.transpose()).div((int) Math.sqrt(keys.columns()));
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
