package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "embeddings-as-queries",
    title = "You used the embeddings as queries",
    explanation =
        "W_Q has no effect, and where the widths differ nothing fits. What a token asks "
            + "for is not what it is: its query is made from its embedding.",
    hint = "Each of the three projections is used once. Which one is idle?",
    section = "One class, six parts")
public record EmbeddingsAsQueries(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray keys = toKeys.of(embeddings);
    INDArray values = toValues.of(embeddings);
    INDArray scores = similarity.between(embeddings, keys);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
