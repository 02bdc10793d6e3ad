package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "weighting-left-out",
    title = "You mixed the values with the scores themselves",
    explanation =
        "Your contexts leave the range of the values. Scores are no shares: they can be "
            + "negative, and a row of them does not sum to 1.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "One class, six parts")
public record NoWeighting(
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
    INDArray scores = similarity.between(queries, keys);
    return mixing.of(scores, values);
  }
}
