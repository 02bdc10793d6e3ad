package attention.fast;

/**
 * A matrix that lies somewhere in an array, row by row.
 *
 * @param numbers the array
 * @param offset where the first row begins
 * @param stride from one row's beginning to the next; 0 if all rows are one and the same
 */
@SuppressWarnings("ArrayRecordComponent") // a view of an array is what it is
public record Block(float[] numbers, int offset, int stride) {
  /** The same matrix without its first rows. */
  public Block from(int row) {
    return new Block(numbers, offset + row * stride, stride);
  }

  /** The same matrix without its first columns. */
  public Block right(int columns) {
    return new Block(numbers, offset + columns, stride);
  }
}
