package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "embeddings-compared",
    title = "You compared the embeddings with each other",
    explanation =
        "Your scores are symmetric, and neither W_Q nor W_K has an effect. Queries and "
            + "keys are made from the embeddings before they are compared.",
    hint = "Each of the three projections is used once. Which two are idle?",
    section = "One class, six parts")
public record EmbeddingsCompared(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray values = toValues.of(embeddings);
    INDArray scores = similarity.between(embeddings, embeddings);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
