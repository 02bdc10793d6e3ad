package attention.vector;

import static attention.vector.VectorEngine.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** {@code 2^t}. */
final class PowerOfTwo {
  /** Added to a float and subtracted again, it rounds to a whole number. */
  private static final float ROUNDING = 0x1.8p23f;

  /** What a float's exponent is stored with. */
  private static final int BIAS = 127;

  private static final int FRACTION_BITS = 23;

  // The polynomial of degree 5 whose relative error on [−1/2, 1/2] is least.
  private static final float C0 = 1.0000001f;
  private static final float C1 = 0.69314694f;
  private static final float C2 = 0.2402212f;
  private static final float C3 = 0.05550713f;
  private static final float C4 = 0.009675541f;
  private static final float C5 = 0.0013276472f;

  private PowerOfTwo() {}

  static FloatVector of(FloatVector t) {
    FloatVector floor = FloatVector.broadcast(SPECIES, -BIAS);
    FloatVector bounded = t.blend(floor, t.lt(floor));
    FloatVector shifted = bounded.add(ROUNDING);
    FloatVector rest = bounded.sub(shifted.sub(ROUNDING));
    FloatVector power =
        rest.fma(FloatVector.broadcast(SPECIES, C5), FloatVector.broadcast(SPECIES, C4));
    power = power.fma(rest, FloatVector.broadcast(SPECIES, C3));
    power = power.fma(rest, FloatVector.broadcast(SPECIES, C2));
    power = power.fma(rest, FloatVector.broadcast(SPECIES, C1));
    power = power.fma(rest, FloatVector.broadcast(SPECIES, C0));
    IntVector exponent =
        shifted.reinterpretAsInts().add(BIAS).lanewise(VectorOperators.LSHL, FRACTION_BITS);
    return power.mul(exponent.reinterpretAsFloats());
  }
}
