package attention.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as someone wrote it by hand: {@code 0.47}, {@code 2/√3}.
 *
 * @param text as written, without blanks around it
 * @param value what it says, unrounded
 * @param form how it is written
 * @param decimals how many digits stand behind its decimal mark; 0 unless it is a decimal
 * @param digits how many of its digits are significant, trailing zeros of a decimal counted; 0
 *     unless it is whole or a decimal
 */
public record HandNumber(String text, double value, Form form, int decimals, int digits) {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+)(?:\\.(\\d+))?");

  /** How a number is written. */
  public enum Form {
    /** Without decimals: {@code 12}. Nobody rounds to it, so it is exact. */
    WHOLE,
    /** With decimals, so perhaps rounded: {@code 0.47}, {@code 47.1%}, {@code 2.5·10^-3}. */
    DECIMAL,
    /** A calculation, which is exact: {@code 1/3}, {@code 2/√3}, {@code e^2}. */
    EXPRESSION
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException whose message continues a sentence: {@code holds "x", …}
   */
  public static HandNumber parse(String written) {
    String text = written.strip();
    Matcher decimal = DECIMAL.matcher(text);
    if (!decimal.matches()) {
      throw new IllegalArgumentException("holds \"%s\", which is not a number".formatted(text));
    }
    int decimals = decimal.group(2) == null ? 0 : decimal.group(2).length();
    String digits = text.replaceAll("\\D", "").replaceFirst("^0+", "");
    return new HandNumber(
        text,
        Double.parseDouble(text),
        decimals == 0 ? Form.WHOLE : Form.DECIMAL,
        decimals,
        digits.length());
  }
}
