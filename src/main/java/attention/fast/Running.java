package attention.fast;

import java.util.Arrays;

/**
 * What an online softmax remembers of each row of a block.
 *
 * @param maximum the largest score so far, times log2(e)
 * @param sum of the powers so far, relative to that maximum
 * @param rescale what the latest tile makes of everything before it
 */
@SuppressWarnings("ArrayRecordComponent") // the fast path works in arrays
public record Running(float[] maximum, float[] sum, float[] rescale) {
  static Running ofRows(int rows) {
    return new Running(new float[rows], new float[rows], new float[rows]);
  }

  /** Forgets all. */
  void reset() {
    Arrays.fill(maximum, Float.NEGATIVE_INFINITY);
    Arrays.fill(sum, 0);
  }
}
