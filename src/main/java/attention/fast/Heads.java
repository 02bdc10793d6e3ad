package attention.fast;

import attention.floats.FloatNumbers;

/**
 * Queries, keys, values or contexts of all heads of all sequences, wherever they lie.
 *
 * @param source where they are read from
 * @param rows tokens of a sequence
 * @param width numbers of a token in one head
 * @param memberStride from one sequence to the next
 * @param headStride from one head to the next
 * @param rowStride from one token to the next
 */
record Heads(Source source, int rows, int width, int memberStride, int headStride, int rowStride) {
  /** Numbers that can be had as a matrix. */
  @FunctionalInterface
  private interface Source {
    /**
     * Some rows.
     *
     * @param part where they lie
     * @param room for a copy, where they have to be copied
     */
    Block read(Place part, float[] room);
  }

  /** Where some rows begin, and how far each is from the next. */
  private record Place(int offset, int stride, int count, int width) {}

  /** Head by head in an array: {@code [members, heads, rows, width]}. */
  static Heads apart(float[] numbers, int heads, int rows, int width) {
    return apart(inArray(numbers), heads, rows, width);
  }

  /** The same outside Java's heap: they are copied when they are asked for, some rows at a time. */
  static Heads apart(FloatNumbers numbers, int heads, int rows, int width) {
    return apart(
        (place, room) -> {
          numbers.read(place.offset(), room, place.count() * place.width());
          return new Block(room, 0, place.width());
        },
        heads,
        rows,
        width);
  }

  /**
   * Side by side in each token, as a projection leaves them: {@code [members, rows, heads·width]}.
   */
  static Heads together(float[] numbers, int heads, int rows, int width) {
    return new Heads(inArray(numbers), rows, width, heads * rows * width, width, heads * width);
  }

  private static Heads apart(Source source, int heads, int rows, int width) {
    return new Heads(source, rows, width, heads * rows * width, rows * width, width);
  }

  private static Source inArray(float[] numbers) {
    return (place, room) -> new Block(numbers, place.offset(), place.stride());
  }

  /** One head of one sequence. */
  One of(int member, int head) {
    return new One(this, member * memberStride + head * headStride);
  }

  /**
   * One head of one sequence.
   *
   * @param all of which it is one
   * @param offset where it begins
   */
  record One(Heads all, int offset) {
    int rows() {
      return all.rows;
    }

    int width() {
      return all.width;
    }

    /** Room for so many rows, in case they have to be copied. */
    float[] room(int count) {
      return new float[Math.min(count, all.rows) * all.width];
    }

    /** Some rows. */
    Block read(int first, int count, float[] room) {
      Place place = new Place(offset + first * all.rowStride, all.rowStride, count, all.width);
      return all.source.read(place, room);
    }

    /** Rows that lie in an array, from one on. */
    Block from(int row) {
      return read(row, all.rows - row, new float[0]);
    }
  }
}
