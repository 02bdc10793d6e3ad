package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "queries-and-values-swapped",
    title = "You exchanged the projections of queries and values",
    explanation =
        "Your scores compare what should be values with the keys, and your context is "
            + "made of what should be queries. Each of the three projections has one role.",
    hint = "Compare the order of the constructor with what you keep in which field.",
    section = "One class, six parts")
public record QueriesAndValuesSwapped(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray queries = toValues.of(embeddings);
    INDArray keys = toKeys.of(embeddings);
    INDArray values = toQueries.of(embeddings);
    INDArray scores = similarity.between(queries, keys);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
