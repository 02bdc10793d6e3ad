package attention.vector;

import static attention.vector.VectorEngine.LANES;
import static attention.vector.VectorEngine.SPECIES;

import attention.fast.Block;
import attention.fast.Running;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** One tile of an online softmax, in powers of 2. */
final class SoftmaxTile {
  private static final double LN_2 = Math.log(2);

  private SoftmaxTile() {}

  static void of(int rows, int columns, Block scores, Running running) {
    for (int row = 0; row < rows; row++) {
      int from = scores.offset() + row * scores.stride();
      float before = running.maximum()[row];
      float largest = Math.max(before, largest(scores.numbers(), from, columns));
      // A row that has seen nothing but −∞ is measured from 0: −∞ − (−∞) would be NaN.
      float shift = largest == Float.NEGATIVE_INFINITY ? 0 : largest;
      float sum = powers(scores.numbers(), from, columns, shift);
      boolean asBefore = before == largest || before == Float.NEGATIVE_INFINITY;
      float rescale = asBefore ? 1 : (float) Math.exp((before - shift) * LN_2);
      running.maximum()[row] = largest;
      running.sum()[row] = running.sum()[row] * rescale + sum;
      running.rescale()[row] = rescale;
    }
  }

  /** NaN is passed over here; as a power it makes its row NaN all the same. */
  private static float largest(float[] scores, int from, int columns) {
    FloatVector largest = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
    FloatVector other = largest;
    for (int i = 0; i < columns; i += 2 * LANES) {
      FloatVector some = FloatVector.fromArray(SPECIES, scores, from + i);
      FloatVector more = FloatVector.fromArray(SPECIES, scores, from + i + LANES);
      largest = largest.blend(some, largest.lt(some));
      other = other.blend(more, other.lt(more));
    }
    largest = largest.max(other);
    return largest.reduceLanes(VectorOperators.MAX);
  }

  /** {@code 2^(score − shift)} in place, and their sum. */
  private static float powers(float[] scores, int from, int columns, float shift) {
    FloatVector sum = FloatVector.zero(SPECIES);
    FloatVector by = FloatVector.broadcast(SPECIES, shift);
    for (int i = from; i < from + columns; i += LANES) {
      FloatVector power = PowerOfTwo.of(FloatVector.fromArray(SPECIES, scores, i).sub(by));
      power.intoArray(scores, i);
      sum = sum.add(power);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
