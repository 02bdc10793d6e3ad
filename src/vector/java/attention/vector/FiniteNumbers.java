package attention.vector;

import static attention.vector.VectorEngine.LANES;
import static attention.vector.VectorEngine.SPECIES;

import attention.fast.Block;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Looks for NaN and ∞. */
final class FiniteNumbers {
  private FiniteNumbers() {}

  /** Zero times a number is zero, unless it is NaN or ∞; then the sum is NaN, and stays so. */
  static boolean are(int rows, int columns, Block all) {
    FloatVector zero = FloatVector.zero(SPECIES);
    FloatVector sum = zero;
    float rest = 0;
    int whole = SPECIES.loopBound(columns);
    for (int row = 0; row < rows; row++) {
      int from = all.offset() + row * all.stride();
      for (int i = from; i < from + whole; i += LANES) {
        sum = FloatVector.fromArray(SPECIES, all.numbers(), i).fma(zero, sum);
      }
      for (int i = from + whole; i < from + columns; i++) {
        rest += all.numbers()[i] * 0;
      }
    }
    return sum.reduceLanes(VectorOperators.ADD) + rest == 0;
  }
}
