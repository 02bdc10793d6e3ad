package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "embeddings-added",
    title = "You added the embeddings to the context",
    explanation =
        "Your numbers are the right ones plus the embeddings, and where d_v differs "
            + "from d_model nothing fits. Adding what came in belongs around attention, in a "
            + "later lesson, not into it.",
    hint = "What is the last part that the formula names?",
    section = "One class, six parts")
public record EmbeddingsAdded(
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
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values).add(embeddings);
  }
}
