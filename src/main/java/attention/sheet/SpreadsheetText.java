package attention.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a cell's text as it is while a spreadsheet opens and saves the file.
 *
 * <p>A spreadsheet makes a date of {@code 1/3}, and a formula of what begins with {@code -} or
 * {@code =}. The formula {@code ="1/3"} says the text itself, to a spreadsheet and to us.
 */
final class SpreadsheetText {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d*(?:[.,]\\d+)?%?");
  private static final Pattern CHANGED = Pattern.compile("[=+@\\-\\t].*|\\d.*[/:-].*");
  private static final Pattern KEPT = Pattern.compile("=\\s*\"(.*)\"", Pattern.DOTALL);

  private SpreadsheetText() {}

  /** The text as a formula if a spreadsheet would change it. */
  static String keep(String text) {
    boolean changed = CHANGED.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return changed ? "=\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** The text again. */
  static String kept(String cell) {
    Matcher kept = KEPT.matcher(cell);
    return kept.matches() ? kept.group(1).replace("\"\"", "\"") : cell;
  }
}
