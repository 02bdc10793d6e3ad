package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-before-weights",
    title = "You handed values and weights over in the wrong order",
    explanation =
        "Where there are as many tokens as a value has features you get numbers, but "
            + "wrong ones; elsewhere nothing fits. The mixing takes the weights first, a row "
            + "for each query.",
    hint = "Compare your last call with the declaration of Mixing.",
    section = "One class, six parts")
public record MixedTheOtherWay(
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
    return mixing.of(/* weights= */ values, /* values= */ weights);
  }
}
