package attention.fast;

import java.util.Arrays;

/**
 * The right-hand matrix of a product, {@code [depth, width]}, laid out as the machine reads it:
 * panels of a few columns each, and in a panel one row after the other. Columns that fill up the
 * last panel are zeros.
 *
 * @param numbers {@code [panels, depth, panelWidth]}
 * @param depth rows of the matrix
 * @param width columns of the matrix
 * @param panelWidth columns of a panel
 */
@SuppressWarnings("ArrayRecordComponent") // the fast path works in arrays
public record Panels(float[] numbers, int depth, int width, int panelWidth) {
  /** Room for a matrix; its numbers are put in by one of the methods below. */
  static Panels room(int depth, int width, int panelWidth) {
    float[] numbers = new float[depth * padded(width, panelWidth)];
    return new Panels(numbers, depth, width, panelWidth);
  }

  /** Columns with those that fill up the last panel. */
  static int padded(int width, int panelWidth) {
    return (width + panelWidth - 1) / panelWidth * panelWidth;
  }

  /** Where in {@link #numbers} a row of a panel begins. */
  public int start(int panel, int row) {
    return (panel * depth + row) * panelWidth;
  }

  /** All of it. */
  Part all() {
    return new Part(this, 0, width, 0, depth);
  }

  /** Some columns, from the beginning of a panel on. */
  Part columns(int first, int count) {
    return new Part(this, first / panelWidth, count, 0, depth);
  }

  /** Some rows. */
  Part rows(int first, int count) {
    return new Part(this, 0, width, first, count);
  }

  /**
   * Puts in columns that stand in rows of the source: keys, or weights {@code [out, in]}.
   *
   * @param first the first column
   * @param source {@code [count, depth]}
   */
  void putColumns(int first, int count, Block source) {
    for (int column = first; column < first + count; column++) {
      int read = source.offset() + (column - first) * source.stride();
      int write = start(column / panelWidth, 0) + column % panelWidth;
      for (int row = 0; row < depth; row++) {
        numbers[write + row * panelWidth] = source.numbers()[read + row];
      }
    }
  }

  /**
   * Puts in rows that stand in rows of the source: values.
   *
   * @param first the first row
   * @param source {@code [count, width]}
   */
  void putRows(int first, int count, Block source) {
    for (int column = 0; column < width; column += panelWidth) {
      int columns = Math.min(panelWidth, width - column);
      for (int row = first; row < first + count; row++) {
        int write = start(column / panelWidth, row);
        int read = source.offset() + (row - first) * source.stride() + column;
        System.arraycopy(source.numbers(), read, numbers, write, columns);
        Arrays.fill(numbers, write + columns, write + panelWidth, 0);
      }
    }
  }

  /**
   * A part of the matrix.
   *
   * @param of the whole
   * @param firstPanel where its columns begin
   * @param columns how many
   * @param firstRow where its rows begin
   * @param depth how many rows
   */
  public record Part(Panels of, int firstPanel, int columns, int firstRow, int depth) {}
}
