package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "merge-not-rescaled",
    title = "You added two summaries without rescaling either",
    explanation =
        "Your sums and outputs are added as they are. Powers of different tiles"
            + " have different maxima subtracted; before they are added, those with "
            + "the smaller maximum must be multiplied by e^(m_old − m).",
    hint =
        "By which number was every power of the first tile divided, and by "
            + "which those of the second?",
    section = "Two tiles become one")
public final class NothingRescaled implements RightElsewhere {
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    return Merging.rows(
        first,
        second,
        (a, b) -> {
          return Merging.row(Merging.largest(a, b), a, 1, b, 1);
        });
  }
}
