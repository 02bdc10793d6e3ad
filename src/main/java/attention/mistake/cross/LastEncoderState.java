package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.project.Projection;
import java.util.Collections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "last-source-token-for-all",
    title = "Every target token gets the last source token",
    explanation =
        "All rows of your result are the same, as in a translator "
            + "without attention: what was read is handed over in one "
            + "vector. Attention lets each target token choose anew.",
    hint = "Which weight has the first source token in your result?",
    section = "What it replaced")
public record LastEncoderState(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray values = toValues.of(encoder);
    return Nd4j.vstack(
        Collections.nCopies((int) decoder.size(0), values.getRow(values.rows() - 1L, true)));
  }
}
