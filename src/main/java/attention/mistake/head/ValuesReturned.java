package attention.mistake.head;

import attention.head.Attention;
import attention.mistake.Mistake;
import attention.mix.Mixing;
import attention.project.Projection;
import attention.score.Scores;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "values-unmixed",
    title = "You left the values as they are",
    explanation =
        "Each row of your result is the token's own value, as if it attended to itself "
            + "alone. In attention every token takes a share from all of them.",
    hint = "Change one token. Does the context of the others change?",
    section = "One class, six parts")
public record ValuesReturned(
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    Scores similarity,
    Weighting weighting,
    Mixing mixing)
    implements Attention {
  @Override
  public INDArray of(INDArray embeddings) {
    INDArray values = toValues.of(embeddings);
    return values;
  }
}
