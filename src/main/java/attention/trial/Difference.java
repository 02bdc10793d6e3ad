package attention.trial;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A cell in which two matrices differ.
 *
 * @param row from 1
 * @param column from 1
 * @param found the number there
 * @param expected the number that should be there
 */
public record Difference(int row, int column, double found, double expected) {
  /** How far a number may be from the right one, so that float precision is enough. */
  public static final double TOLERANCE = 1e-5;

  /** The first cell that differs, row by row; both matrices have the same shape. */
  public static Optional<Difference> first(INDArray found, INDArray expected) {
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        double is = found.getDouble(row, column);
        double should = expected.getDouble(row, column);
        if (!close(is, should)) {
          return Optional.of(new Difference(row + 1, column + 1, is, should));
        }
      }
    }
    return Optional.empty();
  }

  /** NaN is close to NaN, and ∞ to ∞; else relative above 1 and absolute below. */
  public static boolean close(double found, double expected) {
    // A share of ∞ would be ∞, and every number near enough.
    return Double.compare(found, expected) == 0
        || (Double.isFinite(expected)
            && Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected)));
  }
}
