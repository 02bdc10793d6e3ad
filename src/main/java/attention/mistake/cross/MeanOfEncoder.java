package attention.mistake.cross;

import attention.cross.CrossAttention;
import attention.mistake.Mistake;
import attention.project.Projection;
import java.util.Collections;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "mean-of-source-for-all",
    title = "Every target token gets the mean of the source",
    explanation =
        "All rows of your result are the same, so neither queries nor "
            + "keys have an effect. The mean is what attention gives when "
            + "all scores are equal.",
    hint = "Do two different target tokens get different contexts?",
    section = "What it replaced")
public record MeanOfEncoder(Projection toQueries, Projection toKeys, Projection toValues)
    implements CrossAttention {
  @Override
  public INDArray of(INDArray decoder, INDArray encoder) {
    INDArray values = toValues.of(encoder);
    return Nd4j.vstack(Collections.nCopies((int) decoder.size(0), values.mean(true, 0)));
  }
}
