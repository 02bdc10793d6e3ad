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
 * decimals differ and the significant digits do not, as in 115, 11.5, 5.77 and 0.577, those were
 * kept; at least 3 of them, for 0.5 and 0.25 more likely lack a zero.
 */
public final class Rounding {
  private static final int DECIMALS_OF_WHOLE_NUMBERS = 2; // 1 may be 0.998, but not 0.9
  private static final int FEWEST_SIGNIFICANT = 3;
  private static final int NONE = 0;

  private final int decimals;
  private final int significant; // digits, or none
  private final boolean exact; // nothing was rounded

  private Rounding(int decimals, int significant, boolean exact) {
    this.decimals = decimals;
    this.significant = significant;
    this.exact = exact;
  }

  /** The rounding that a matrix's numbers show, blanks left out. */
  public static Rounding of(Collection<HandNumber> numbers) {
    List<HandNumber> rounded =
        numbers.stream().filter(number -> number.form() == Form.DECIMAL).toList();
    Set<Integer> decimals = rounded.stream().map(HandNumber::decimals).collect(toSet());
    Set<Integer> digits =
        rounded.stream()
            .filter(number -> number.value() != 0)
            .map(HandNumber::digits)
            .collect(toSet());
    int most = decimals.stream().max(Integer::compare).orElse(DECIMALS_OF_WHOLE_NUMBERS);
    int same = digits.size() == 1 && decimals.size() > 1 ? digits.iterator().next() : NONE;
    boolean exact =
        !numbers.isEmpty() && numbers.stream().allMatch(number -> number.form() == Form.EXPRESSION);
    return new Rounding(most, same < FEWEST_SIGNIFICANT ? NONE : same, exact);
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
    if (number.form() == Form.EXPRESSION) {
      return 0;
    }
    return significant == NONE || number.value() == 0
        ? half(decimals)
        : half(significant - digitsBeforeThePoint(number.value()));
  }

  /**
   * The half unit of a number that is not written, and would have been rounded like the others; 0
   * if all of them are calculations, since their owner rounds nothing.
   */
  public double half() {
    return exact ? 0 : half(decimals);
  }

  /** 3 for 115, 1 for 5.77, 0 for 0.577, -1 for 0.0577. */
  private static int digitsBeforeThePoint(double value) {
    return (int) Math.floor(Math.log10(Math.abs(value))) + 1;
  }

  private static double half(int decimals) {
    return 0.5 * Math.pow(10, -decimals);
  }
}
