package attention.number;

import static java.util.stream.Collectors.toSet;

import attention.number.HandNumber.Form;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How the numbers of one matrix were rounded, as far as they show it: all to the same decimals, or
 * all to the same significant digits.
 *
 * <p>A spreadsheet drops trailing zeros, so 0.5 among numbers of 4 decimals says 0.5000. Where the
 * decimals differ and the significant digits do not, as in 11.5, 5.77 and 0.577, those were kept.
 */
public final class Rounding {
  private static final int DECIMALS_OF_WHOLE_NUMBERS = 2; // 1 may be 0.998, but not 0.9

  private final int decimals;
  private final boolean significant;

  private Rounding(int decimals, boolean significant) {
    this.decimals = decimals;
    this.significant = significant;
  }

  /** The rounding that a matrix's numbers show, blanks left out. */
  public static Rounding of(Collection<HandNumber> numbers) {
    List<HandNumber> rounded =
        numbers.stream().filter(number -> number.form() == Form.DECIMAL).toList();
    Set<Integer> decimals = rounded.stream().map(HandNumber::decimals).collect(toSet());
    Set<Integer> digits = rounded.stream().map(HandNumber::digits).collect(toSet());
    int most = decimals.stream().max(Integer::compare).orElse(DECIMALS_OF_WHOLE_NUMBERS);
    return new Rounding(most, decimals.size() > 1 && digits.size() == 1);
  }

  /** The decimals of the number that has most; 2 where all are whole. */
  public int decimals() {
    return decimals;
  }

  /**
   * How far a number may lie from what it was rounded from: half a unit of its last place. What is
   * not rounded is no way off.
   */
  public double half(HandNumber number) {
    return switch (number.form()) {
      case EXPRESSION -> 0;
      case WHOLE -> half(decimals);
      case DECIMAL -> half(significant ? number.decimals() : decimals);
    };
  }

  /** The half unit of a number that is not written, and would have been rounded like the others. */
  public double half() {
    return half(decimals);
  }

  private static double half(int decimals) {
    return 0.5 * Math.pow(10, -decimals);
  }
}
