package attention.ladder;

import attention.floats.ArraySize;

/** A matrix within an array, row after row: the whole of it, or some columns of a wider one. */
public final class Matrix {
  private final float[] numbers;
  private final int from;
  private final int rows;
  private final int columns;
  private final int step;

  /**
   * A matrix among other numbers.
   *
   * @param from where the first of its numbers stands
   * @param step from the start of a row to the start of the next, at least {@code columns}
   */
  private Matrix(float[] numbers, int from, int rows, int columns, int step) {
    this.numbers = numbers;
    this.from = from;
    this.rows = rows;
    this.columns = columns;
    this.step = step;
  }

  /** Room for a matrix, filled with zeros. */
  public static Matrix zeros(int rows, int columns) {
    return of(new float[ArraySize.of(rows, columns)], rows, columns);
  }

  /** All the numbers of an array as a matrix. */
  public static Matrix of(float[] numbers, int rows, int columns) {
    return new Matrix(numbers, 0, rows, columns, columns);
  }

  /** A part of this matrix, and no copy of it. */
  public Matrix part(int firstRow, int rows, int firstColumn, int columns) {
    return new Matrix(numbers, at(firstRow, firstColumn), rows, columns, step);
  }

  /** All numbers of the array, those of other matrices among them. */
  public float[] numbers() {
    return numbers;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** Where in {@link #numbers} a number stands. */
  public int at(int row, int column) {
    return from + row * step + column;
  }

  public float get(int row, int column) {
    return numbers[at(row, column)];
  }

  public void set(int row, int column, float number) {
    numbers[at(row, column)] = number;
  }

  /** A copy with rows and columns exchanged, so that a column's numbers stand side by side. */
  public Matrix transposed() {
    Matrix result = zeros(columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        result.set(column, row, get(row, column));
      }
    }
    return result;
  }
}
