package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "halves-paired",
    title = "You paired features across the two halves",
    explanation =
        "You turn feature i together with feature i + d/2, as GPT-NeoX does. That "
            + "is a rotation too, but of other pairs: here, as in the paper, features "
            + "2i and 2i+1 belong together.",
    hint = "Which two features does pair 0 have?",
    section = "Every pair at its own speed")
public final class HalvesPaired implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int half = vectors.columns() / 2;
    return Cells.of(
        vectors.rows(),
        2 * half,
        (row, c) -> {
          double angle = Cells.angle(first + row, c % half, 2 * half);
          double other = vectors.getDouble(row, (c + half) % (2 * half));
          double sign = c < half ? -1 : 1;
          return vectors.getDouble(row, c) * Math.cos(angle) + sign * other * Math.sin(angle);
        });
  }
}
