package attention.gpu;

import java.io.Serializable;

/**
 * One argument of a kernel, as the card reads it.
 *
 * @param bits of it, in the low bytes
 * @param bytes how many: 4 for an {@code int} or a {@code float}, 8 for a pointer or a {@code long
 *     long}
 */
public record Argument(long bits, int bytes) implements Serializable {
  /**
   * An argument as Java gives it.
   *
   * @param value a {@link DeviceArray}, an Integer, a Long, a Float or a Boolean (in the kernel a
   *     {@code bool}, or an {@code int} of 0 or 1)
   * @throws GpuProblem if it is something else
   */
  public static Argument of(Object value) {
    if (value instanceof DeviceArray array) {
      return new Argument(array.address(), Long.BYTES);
    }
    if (value instanceof Integer number) {
      return new Argument(Integer.toUnsignedLong(number), Integer.BYTES);
    }
    if (value instanceof Float number) {
      return new Argument(Integer.toUnsignedLong(Float.floatToRawIntBits(number)), Float.BYTES);
    }
    if (value instanceof Boolean flag) {
      return new Argument(flag ? 1 : 0, Integer.BYTES);
    }
    if (value instanceof Long number) {
      return new Argument(number, Long.BYTES);
    }
    throw new GpuProblem(
        "%s cannot be given to a kernel; give a DeviceArray, an int, a long, a float or a boolean"
            .formatted(value == null ? "null" : "a " + value.getClass().getSimpleName()));
  }
}
