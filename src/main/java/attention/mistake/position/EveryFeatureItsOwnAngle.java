package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "every-feature-its-own-angle",
    title = "You gave the two features of a pair different angles",
    explanation =
        "Your odd features are wrong, and lengths change a little. A point turns "
            + "by one angle: both features of a pair share the exponent 2i/d.",
    hint = "Calculate the angle once for each pair, before you write its two " + "features.",
    section = "Every pair at its own speed")
public final class EveryFeatureItsOwnAngle implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Cells.of(
        vectors.rows(),
        d,
        (row, c) -> {
          double angle = (first + row) / Math.pow(10_000, (double) c / d);
          double other = vectors.getDouble(row, c % 2 == 0 ? c + 1 : c - 1);
          double sign = c % 2 == 0 ? -1 : 1;
          return vectors.getDouble(row, c) * Math.cos(angle) + sign * other * Math.sin(angle);
        });
  }
}
