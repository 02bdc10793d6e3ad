package attention.number;

import attention.number.HandNumber.Form;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whole numbers and decimals, which have digits to count, from calculations. */
final class NumberReader {
  private static final int LONGEST = 200; // a softmax weight of several tokens in LaTeX fits
  private static final String DIGITS = "(\\d+\\.?\\d*|\\.\\d+)";

  /** A number; perhaps with a percent sign, an e-3, or a ·10^-3. */
  private static final Pattern PLAIN =
      Pattern.compile("([+-]?)" + DIGITS + "(%|e([+-]?\\d{1,4})|\\*10\\^([+-]?\\d{1,4}))?");

  private static final Pattern ALONE = Pattern.compile("^(?<sign>[+-]?)10\\^");
  private static final Pattern BRACKETED = Pattern.compile("10\\^\\(([+-]?\\d+)\\)$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[+-]?(nan|inf|infinity|∞)|#(div/0|num|value|ref|n/a|name).*");

  /** What a spreadsheet shows once it has taken 1/3 for a day. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}([/-])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([/-])\\d{1,2}\\2\\d{4}|\\d+月\\d+日"
              + "|(\\d+-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(-\\d+)?");

  private static final Pattern MIDDLE_DOT_AS_MARK = Pattern.compile("[+-]?0\\*\\d+");

  private NumberReader() {}

  /** Reads a number without blanks around it; see {@link HandNumber#parse}. */
  static HandNumber read(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("is empty; " + Unreadable.EXAMPLES);
    }
    if (text.length() > LONGEST) {
      throw Unreadable.because(
          text, "which is %d characters long; %s".formatted(text.length(), Unreadable.EXAMPLES));
    }
    // Nearly all numbers are plain as they stand, and a class has many.
    String plain = PLAIN.matcher(text).matches() ? text : Notation.plain(text);
    requireANumber(text, plain);
    Matcher inBrackets = IN_BRACKETS.matcher(plain);
    Matcher number = PLAIN.matcher(withFactor(inBrackets.matches() ? inBrackets.group(1) : plain));
    return number.matches() ? plain(text, number) : expression(text, plain);
  }

  private static void requireANumber(String text, String plain) {
    if (NOT_FINITE.matcher(plain).matches()) {
      throw Unreadable.because(text, "which is not a finite number; " + Unreadable.EXAMPLES);
    }
    if (plain.contains("=") || plain.contains("≈") || plain.contains("~")) {
      throw Unreadable.because(text, "which says a number more than once; keep one of them");
    }
    if (DATE.matcher(plain).matches()) {
      throw Unreadable.because(
          text, "which is a date; spreadsheets make dates of fractions, so write =1/3 or 0.333");
    }
    if (MIDDLE_DOT_AS_MARK.matcher(plain).matches()) {
      throw Unreadable.because(
          text, "in which the mark in the middle means times; write a decimal as 0.47");
    }
  }

  /** A power of ten alone is one times it; and its exponent needs no brackets. */
  private static String withFactor(String plain) {
    return ALONE
        .matcher(BRACKETED.matcher(plain).replaceFirst("10^$1"))
        .replaceFirst("${sign}1*10^");
  }

  private static HandNumber plain(String text, Matcher number) {
    BigDecimal factor = new BigDecimal(number.group(2).replaceFirst("\\.$", ""));
    int power = power(number);
    BigDecimal value = factor.scaleByPowerOfTen(power);
    int decimals = Math.max(0, factor.scale() - power);
    return new HandNumber(
        text,
        Magnitude.require(text, number.group(1).equals("-") ? value.negate() : value),
        decimals == 0 ? Form.WHOLE : Form.DECIMAL,
        decimals,
        factor.signum() == 0 ? 0 : factor.precision());
  }

  private static int power(Matcher number) {
    if ("%".equals(number.group(3))) {
      return -2;
    }
    String power = number.group(4) != null ? number.group(4) : number.group(5);
    return power == null ? 0 : Integer.parseInt(power);
  }

  private static HandNumber expression(String text, String plain) {
    return new HandNumber(text, Expressions.value(text, plain), Form.EXPRESSION, 0, 0);
  }
}
