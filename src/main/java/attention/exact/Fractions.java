package attention.exact;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions as people write them. */
public final class Fractions {
  private Fractions() {}

  /** {@code 2}, {@code -1/3}. */
  public static String text(BigFraction number) {
    BigInteger above = number.getNumerator();
    BigInteger below = number.getDenominator();
    return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
  }

  /** As a factor of a product: {@code 2}, {@code (-1)}, {@code (1/3)}. */
  public static String factor(BigFraction number) {
    String text = text(number);
    boolean bare = text.chars().allMatch(Character::isDigit);
    return bare ? text : "(" + text + ")";
  }

  /** Over √d: {@code 10/√3}, {@code 1/(2√3)}; where √d is whole, a fraction again. */
  public static String overRoot(BigFraction number, int d) {
    BigInteger[] root = BigInteger.valueOf(d).sqrtAndRemainder();
    boolean rootIsWhole = root[1].signum() == 0;
    if (rootIsWhole || number.signum() == 0) {
      return text(number.divide(rootIsWhole ? root[0] : BigInteger.ONE));
    }
    BigInteger below = number.getDenominator();
    String surd = below.equals(BigInteger.ONE) ? "√" + d : "(" + below + "√" + d + ")";
    return number.getNumerator() + "/" + surd;
  }
}
