package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "keys-and-values-swapped",
    title = "You exchanged the projections of keys and values",
    explanation =
        "Your scores compare queries with what should be values, and your context is "
            + "made of what should be keys. Each of the three projections has one role.",
    hint = "Compare the order of the constructor with what you keep in which field.",
    section = "One class, six parts")
public record KeysAndValuesSwapped(
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
    INDArray keys = toValues.of(embeddings);
    INDArray values = toKeys.of(embeddings);
    INDArray scores = similarity.between(queries, keys);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
