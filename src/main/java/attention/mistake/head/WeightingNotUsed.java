package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "weighting-not-used",
    title = "You computed the weights yourself and did not use the weighting",
    explanation =
        "All is right until another weighting is put in: then your weights stay as they "
            + "were. The class holds parts that can be exchanged, and each of them has to be "
            + "asked.",
    hint = "Six parts were handed over. Which one does your method not call?",
    section = "Exchange a part")
public record WeightingNotUsed(
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
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    INDArray weights = powers.div(powers.sum(true, 1));
    return mixing.of(weights, values);
  }
}
