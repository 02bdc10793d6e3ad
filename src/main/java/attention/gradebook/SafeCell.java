package attention.gradebook;

import attention.view.Visible;
import java.util.regex.Pattern;

/**
 * A text that is safe in a cell: spreadsheets calculate what begins with one of {@code = + - @},
 * and students choose their names.
 *
 * <p>Source: OWASP, <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV
 * Injection</a>.
 */
final class SafeCell {
  // The full-width forms are read as the others where an input method for Chinese is at work.
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠].*");

  private SafeCell() {}

  /** The text in one line, with an apostrophe before what a spreadsheet would calculate. */
  static String of(String text) {
    String line = Visible.of(text);
    return FORMULA.matcher(line).matches() ? "'" + line : line;
  }
}
