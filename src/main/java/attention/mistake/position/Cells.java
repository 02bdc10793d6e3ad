package attention.mistake.position;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Matrices filled cell by cell, and the right parts of otherwise wrong formulas. */
final class Cells {
  /** The number in a cell, row and column counted from 0. */
  @FunctionalInterface
  interface Cell {
    double at(int row, int column);
  }

  private Cells() {}

  static INDArray of(int rows, int columns, Cell cell) {
    double[][] cells = new double[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cells[row][column] = cell.at(row, column);
      }
    }
    return Nd4j.createFromArray(cells);
  }

  /** The pair that a column belongs to. */
  static int pair(int column) {
    return column / 2;
  }

  /** {@code p / 10000^(2i/d)}. */
  static double angle(int position, int pair, int width) {
    return position / Math.pow(10_000, 2.0 * pair / width);
  }

  /** A sine in an even column, a cosine in an odd one. */
  static double wave(int column, double angle) {
    return column % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
  }
}
