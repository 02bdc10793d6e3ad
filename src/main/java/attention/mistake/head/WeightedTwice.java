package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "weighted-twice",
    title = "You applied the weighting twice",
    explanation =
        "Every context lies too near to the mean of the values. The first softmax "
            + "leaves numbers between 0 and 1, and the second takes them for scores, which "
            + "flattens them.",
    hint = "How often does your method call each of the six parts?",
    section = "One class, six parts")
public record WeightedTwice(
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
    INDArray weights = weighting.of(weighting.of(scores));
    return mixing.of(weights, values);
  }
}
