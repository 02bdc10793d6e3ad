package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "source-values-unmixed",
    title = "You returned the values of the source as they are",
    explanation =
        "There is a row for each source token, whoever asks. Each "
            + "target token mixes these rows into one of its own.",
    hint = "How many rows has the result, and how many tokens the decoder?",
    section = "More columns than rows")
public record ValuesReturned(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    return toValues.of(encoder);
  }
}
