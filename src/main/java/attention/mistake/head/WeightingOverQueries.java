package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "weighting-over-queries",
    title = "You let the weighting run over the queries",
    explanation =
        "The columns of your weights sum to 1, the rows do not. The weighting takes "
            + "each row of what it is given, and a row must be one query.",
    hint = "Do the scores need anything between the similarity and the weighting?",
    section = "The example: (a) to (g)")
public record WeightingOverQueries(
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
    INDArray weights = weighting.of(scores.transpose()).transpose();
    return mixing.of(weights, values);
  }
}
