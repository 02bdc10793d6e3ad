package attention.mistake.tiled;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Rows of matrices, taken out and put together one by one. */
final class Rows {
  /** The number in a cell, row and column counted from 0. */
  @FunctionalInterface
  interface Cell {
    double at(int row, int column);
  }

  private Rows() {}

  static INDArray filled(int rows, int columns, Cell cell) {
    double[][] cells = new double[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cells[row][column] = cell.at(row, column);
      }
    }
    return Nd4j.createFromArray(cells);
  }

  /** The rows from one to behind another; beyond the last row there are zeros. */
  static INDArray of(INDArray matrix, int from, int to) {
    return filled(
        to - from,
        matrix.columns(),
        (row, column) -> from + row < matrix.rows() ? matrix.getDouble(from + row, column) : 0);
  }

  static double dot(INDArray queries, int query, INDArray keys, int key) {
    return IntStream.range(0, keys.columns())
        .mapToDouble(m -> queries.getDouble(query, m) * keys.getDouble(key, m))
        .sum();
  }

  static List<RightElsewhere.Tile> tiles(int keys, int width) {
    return IntStream.rangeClosed(0, (keys - 1) / width)
        .mapToObj(i -> new RightElsewhere.Tile(i * width, Math.min(keys, (i + 1) * width)))
        .toList();
  }

  static double largest(double... scores) {
    return Arrays.stream(scores).max().orElseThrow();
  }
}
