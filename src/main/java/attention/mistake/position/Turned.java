package attention.mistake.position;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Rotations whose angle, or whose formula, is wrong. */
final class Turned {
  /** The angle of a pair in a row. */
  @FunctionalInterface
  interface Angle {
    double of(int row, int pair);
  }

  /** A new coordinate, made of the two old ones. */
  @FunctionalInterface
  interface Coordinate {
    double of(double x, double y, double cos, double sin);
  }

  private Turned() {}

  /** Rotates rightly by other angles. */
  static INDArray by(INDArray vectors, Angle angle) {
    return with(
        vectors,
        angle,
        (x, y, cos, sin) -> x * cos - y * sin,
        (x, y, cos, sin) -> x * sin + y * cos);
  }

  /** Does something else by the right angles. */
  static INDArray with(INDArray vectors, int first, Coordinate newX, Coordinate newY) {
    int d = vectors.columns();
    return with(vectors, (row, pair) -> Cells.angle(first + row, pair, d), newX, newY);
  }

  private static INDArray with(INDArray vectors, Angle angle, Coordinate newX, Coordinate newY) {
    return Cells.of(
        vectors.rows(),
        vectors.columns(),
        (row, column) -> {
          int even = column - column % 2;
          double x = vectors.getDouble(row, even);
          double y = vectors.getDouble(row, even + 1);
          double turn = angle.of(row, Cells.pair(column));
          Coordinate coordinate = column % 2 == 0 ? newX : newY;
          return coordinate.of(x, y, Math.cos(turn), Math.sin(turn));
        });
  }
}
