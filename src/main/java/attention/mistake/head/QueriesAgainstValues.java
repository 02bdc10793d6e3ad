package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "queries-against-values",
    title = "You compared the queries with the values",
    explanation =
        "W_K has no effect, and W_V changes your weights. How well a token fits is read "
            + "from its key; its value only comes in when the weights are known.",
    hint = "Which two of the three does the formula multiply to get the scores?",
    section = "One class, six parts")
public record QueriesAgainstValues(
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
    INDArray scores = similarity.between(queries, values);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
