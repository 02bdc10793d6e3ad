package attention.fast;

/**
 * Queries, keys, values or contexts of all heads of all sequences, wherever they lie in an array.
 *
 * @param numbers the array
 * @param rows tokens of a sequence
 * @param width numbers of a token in one head
 * @param memberStride from one sequence to the next
 * @param headStride from one head to the next
 * @param rowStride from one token to the next
 */
@SuppressWarnings("ArrayRecordComponent") // a view of an array is what it is
record Heads(
    float[] numbers, int rows, int width, int memberStride, int headStride, int rowStride) {
  /** Head by head: {@code [members, heads, rows, width]}. */
  static Heads apart(float[] numbers, int heads, int rows, int width) {
    return new Heads(numbers, rows, width, heads * rows * width, rows * width, width);
  }

  /**
   * Side by side in each token, as a projection leaves them: {@code [members, rows, heads·width]}.
   */
  static Heads together(float[] numbers, int heads, int rows, int width) {
    return new Heads(numbers, rows, width, heads * rows * width, width, heads * width);
  }

  /** One head of one sequence. */
  One of(int member, int head) {
    Block all = new Block(numbers, member * memberStride + head * headStride, rowStride);
    return new One(rows, width, all);
  }

  /**
   * One head of one sequence.
   *
   * @param rows tokens
   * @param width numbers of a token
   * @param all {@code [rows, width]}
   */
  record One(int rows, int width, Block all) {
    /** The same without its first rows. */
    Block from(int row) {
      return all.from(row);
    }
  }
}
