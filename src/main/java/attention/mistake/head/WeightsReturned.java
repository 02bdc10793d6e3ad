package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "weights-returned",
    title = "You stopped at the weights",
    explanation =
        "Your rows sum to 1 and have an entry for each token. The weights say how much "
            + "of each value goes in; one step is still missing.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "One class, six parts")
public record WeightsReturned(
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
    INDArray scores = similarity.between(queries, keys);
    return weighting.of(scores);
  }
}
