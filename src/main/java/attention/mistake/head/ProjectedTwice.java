package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "projected-twice",
    title = "You applied the value projection twice",
    explanation =
        "W_V enters your context twice, and where d_v differs from d_model nothing "
            + "fits. A value is projected once, either before the mixing or after it.",
    hint = "How often does your method call each of the six parts?",
    section = "One class, six parts")
public record ProjectedTwice(
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
    return toValues.of(mixing.of(weights, values));
  }
}
