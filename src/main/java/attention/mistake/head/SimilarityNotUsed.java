package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "similarity-not-used",
    title = "You computed the scores yourself and did not use the similarity",
    explanation =
        "All is right until another similarity is put in: then your scores stay as they "
            + "were. The class holds parts that can be exchanged, and each of them has to be "
            + "asked.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "Exchange a part")
public record SimilarityNotUsed(
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
    INDArray scores = queries.mmul(keys.transpose()).div(Math.sqrt(keys.columns()));
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
