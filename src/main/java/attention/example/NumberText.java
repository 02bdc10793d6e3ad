package attention.example;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads a number as people write it in a file: an integer, a decimal or a fraction. */
public final class NumberText {
  static final String EXPECTED =
      "an integer, a decimal such as 0.5 or 2e-3, or a fraction such as 1/3";

  // Beyond this a double overflows or vanishes, and an exact fraction would fill the memory.
  private static final int LARGEST_EXPONENT = 300;
  private static final Pattern FRACTION = Pattern.compile("([+-]?\\d+)\\s*/\\s*(\\d+)");
  private static final Pattern NO_NUMBER =
      Pattern.compile("[+-]?(nan|inf|infinity|∞)", Pattern.CASE_INSENSITIVE);

  private NumberText() {}

  /**
   * Reads one number.
   *
   * @throws IllegalArgumentException whose message continues a sentence: {@code "x" is …}
   */
  public static BigFraction parse(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("is empty; expected " + EXPECTED);
    }
    if (NO_NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "holds \"%s\", which is not finite; expected %s".formatted(text, EXPECTED));
    }
    Matcher fraction = FRACTION.matcher(text);
    return fraction.matches()
        ? fraction(text, new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)))
        : decimal(text);
  }

  private static BigFraction fraction(String text, BigInteger above, BigInteger below) {
    if (below.signum() == 0) {
      throw new IllegalArgumentException("holds \"%s\", which divides by zero".formatted(text));
    }
    return BigFraction.of(above, below);
  }

  private static BigFraction decimal(String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      String hint = text.contains(";") ? "; separate columns with commas, not semicolons" : "";
      throw new IllegalArgumentException(
          "holds \"%s\", which is not a number; expected %s%s".formatted(text, EXPECTED, hint),
          notANumber);
    }
    long magnitude = (long) number.precision() - number.scale();
    if (Math.abs(magnitude - 1) > LARGEST_EXPONENT
        || Math.abs((long) number.scale()) > 2 * LARGEST_EXPONENT) {
      throw new IllegalArgumentException(
          "holds \"%s\", which a double cannot hold; expected a number between 1e-%d and 1e%d"
              .formatted(text, LARGEST_EXPONENT, LARGEST_EXPONENT));
    }
    return number.scale() <= 0
        ? BigFraction.of(number.toBigIntegerExact())
        : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }
}
