package attention.number;

/**
 * A number as someone wrote it by hand: {@code 0.47}, {@code 2/√3}.
 *
 * @param text as written, without blanks around it
 * @param value what it says, unrounded
 * @param form how it is written
 * @param decimals how many digits stand behind its decimal mark once percent and powers of ten are
 *     written out: 3 for {@code 47.1%}; 0 unless it is a decimal
 * @param digits how many of its digits are significant, trailing zeros of a decimal counted; 0 for
 *     zero, and unless it is whole or a decimal
 */
public record HandNumber(String text, double value, Form form, int decimals, int digits) {
  /** How a number is written. */
  public enum Form {
    /**
     * Without decimals: {@code 12}. How exact it is, the numbers beside it tell: {@link Rounding}.
     */
    WHOLE,
    /** With decimals, so perhaps rounded: {@code 0.47}, {@code 47.1%}, {@code 2.5·10^-3}. */
    DECIMAL,
    /** A calculation, which is exact: {@code 1/3}, {@code 2/√3}, {@code e^2}. */
    EXPRESSION
  }

  /**
   * Reads a number as people write it: with a point or a comma as decimal mark, as a percentage, a
   * fraction, a power, a root, in LaTeX, or as a spreadsheet's formula of constants. What could be
   * meant in two ways is refused.
   *
   * @throws IllegalArgumentException whose message continues a sentence: {@code holds "x", …}
   */
  public static HandNumber parse(String written) {
    return NumberReader.read(written.strip());
  }
}
