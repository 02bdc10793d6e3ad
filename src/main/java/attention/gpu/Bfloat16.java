package attention.gpu;

/**
 * The upper half of a float: sign, all eight bits of the exponent, and seven of the fraction.
 * Tensor cores multiply such numbers, and add the products as floats.
 */
public final class Bfloat16 {
  private static final int QUIET = 0x0040;

  private Bfloat16() {}

  /** The nearest one; halfway between two, the one whose last bit is 0. */
  public static short bits(float number) {
    int bits = Float.floatToRawIntBits(number);
    if (Float.isNaN(number)) {
      return (short) ((bits >>> 16) | QUIET); // rounding could carry it over into an infinity
    }
    int half = 0x7FFF + ((bits >>> 16) & 1);
    return (short) ((bits + half) >>> 16);
  }

  /** The float that it is, exactly. */
  public static float number(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }

  /** What remains of a number after it was stored as one. */
  public static float rounded(float number) {
    return number(bits(number));
  }
}
