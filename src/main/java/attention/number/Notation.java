package attention.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Brings the many ways to write one number to a single one: ASCII, lower case, no blanks, {@code *}
 * for every times, {@code ^} for every power, {@code √} for every root, a point as decimal mark.
 */
final class Notation {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾";
  private static final Pattern SUPERSCRIPT = Pattern.compile("[" + SUPERSCRIPTS + "]+");
  private static final Pattern VULGAR_FRACTION = Pattern.compile("[¼-¾⅐-⅞↉]");
  private static final Pattern MIXED = Pattern.compile("\\d\\s*([¼-¾⅐-⅞↉]|\\\\[dt]?frac)");
  private static final String INVISIBLE = "\\p{Cf}"; // comes along from web pages
  private static final Pattern LEADING_SIGN = Pattern.compile("^([=≈≃~∼]\\s*)+");
  private static final Pattern BLANK_INSIDE = Pattern.compile("[0-9.,]\\s+[0-9.,]");
  private static final Pattern NUMBER = Pattern.compile("[0-9.,]+");
  private static final Pattern ONE_MARK = Pattern.compile("\\d+[.,]?\\d*|[.,]\\d+");
  private static final Pattern REPEATING = Pattern.compile("[.,]\\d*\\(|\\.\\.\\.$");

  private Notation() {}

  /**
   * The number in the one notation. It need not be a number yet.
   *
   * @throws IllegalArgumentException if it could be meant in two ways
   */
  static String plain(String text) {
    if (MIXED.matcher(text).find()) {
      throw Unreadable.because(
          text, "a whole number beside a fraction; write one fraction, such as 7/3");
    }
    String plain = LEADING_SIGN.matcher(Latex.plain(text)).replaceFirst("");
    plain = VULGAR_FRACTION.matcher(plain).replaceAll(match -> "(" + nfkc(match) + ")");
    plain = SUPERSCRIPT.matcher(plain).replaceAll(match -> "^(" + nfkc(match) + ")");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).replaceAll(INVISIBLE, "");
    plain = LEADING_SIGN.matcher(ascii(plain).strip()).replaceFirst("");
    if (BLANK_INSIDE.matcher(plain).find()) {
      throw Unreadable.because(
          text, "which has a blank inside; write a number without blanks, and one in a cell");
    }
    plain = plain.replaceAll("\\s", "");
    if (REPEATING.matcher(plain).find()) {
      throw Unreadable.because(
          text, "a decimal without end; write a fraction such as 1/3, or the digits you keep");
    }
    requireOneMarkEach(text, plain);
    return plain.replace(',', '.');
  }

  private static String nfkc(MatchResult match) {
    return Normalizer.normalize(match.group(), Normalizer.Form.NFKC);
  }

  private static String ascii(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[−‐‑‒–—]", "-")
        .replaceAll("[·⋅∙•×∗]", "*")
        .replaceAll("[÷∕⁄]", "/")
        .replaceAll("\\*\\*", "^")
        .replace("sqrt", "√");
  }

  private static void requireOneMarkEach(String text, String plain) {
    for (MatchResult number : NUMBER.matcher(plain).results().toList()) {
      String marks = number.group().replaceAll("\\d", "");
      if (marks.contains(",") && marks.length() > 1) {
        throw Unreadable.because(
            text,
            "which has more than one decimal mark; write thousands without a mark, such as 1234.5");
      }
      if (!ONE_MARK.matcher(number.group()).matches()) {
        throw Unreadable.notANumber(text);
      }
    }
  }
}
