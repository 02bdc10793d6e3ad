package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "embeddings-only",
    title = "You used the embeddings for all three",
    explanation =
        "None of the three weight matrices has an effect, and your context is as wide "
            + "as the embeddings. A projection gives each role, query, key and value, numbers "
            + "of its own.",
    hint = "Which fields of your class does the method never use?",
    section = "One class, six parts")
public record EmbeddingsOnly(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray scores = similarity.between(embeddings, embeddings);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, embeddings);
  }
}
