package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "queries-and-keys-swapped",
    title = "You exchanged queries and keys",
    explanation =
        "Your scores are turned on their side: row i holds what all others ask of token "
            + "i. A row belongs to the query, so the queries come first.",
    hint =
        "Look at the order of the two arguments of the similarity, and of the "
            + "projections in your constructor.",
    section = "Exchange a part")
public record QueriesAndKeysSwapped(
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
    INDArray scores = similarity.between(keys, queries);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
