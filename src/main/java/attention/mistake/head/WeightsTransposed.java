package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "weights-on-their-side",
    title = "You turned the weights on their side before the mixing",
    explanation =
        "Each context is mixed with a column of the weights, which does not sum to 1. "
            + "Row i of the weights belongs to query i, and so it has to stay.",
    hint = "Do the weights need anything between the weighting and the mixing?",
    section = "One class, six parts")
public record WeightsTransposed(
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
    return mixing.of(weights.transpose(), values);
  }
}
