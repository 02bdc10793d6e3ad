package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "queries-from-keys",
    title = "You compared the keys with themselves",
    explanation =
        "Your scores are symmetric, and W_Q has no effect. A token asks with its query "
            + "and is found by its key, and the two come from projections of their own.",
    hint =
        "Which projection makes the queries, and which of the two went into the " + "similarity?",
    section = "Exchange a part")
public record QueriesFromKeys(
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
    INDArray scores = similarity.between(keys, keys);
    INDArray weights = weighting.of(scores);
    return mixing.of(weights, values);
  }
}
