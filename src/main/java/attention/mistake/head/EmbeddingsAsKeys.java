package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "embeddings-as-keys",
    title = "You used the embeddings as keys",
    explanation =
        "W_K has no effect, and where the widths differ nothing fits. A token is found "
            + "by its key, and the key is made from its embedding.",
    hint = "Each of the three projections is used once. Which one is idle?",
    section = "One class, six parts")
public record EmbeddingsAsKeys(
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
    INDArray values = toValues.of(embeddings);
    INDArray scores = similarity.between(queries, embeddings);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
