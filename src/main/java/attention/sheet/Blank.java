package attention.sheet;

import java.util.regex.Pattern;

/** Tells what people write into a cell that they leave open. */
public final class Blank {
  private static final Pattern MARKS = Pattern.compile("[\\s\\u00A0_.…?\\-–—]*");

  private static final Pattern MINUS_INFINITY =
      Pattern.compile("[-−–]\\s*(?:∞|inf|infinity|oo)", Pattern.CASE_INSENSITIVE);

  private Blank() {}

  /** Whether a cell is left open: empty, or only marks such as _ and ?. */
  public static boolean is(String cell) {
    return MARKS.matcher(cell).matches();
  }

  /**
   * A cell that a mask hides as it is to be read: -∞ says no more there than a blank does.
   *
   * @param cell as it was written
   */
  public static String ifHidden(String cell) {
    return MINUS_INFINITY.matcher(cell.strip()).matches() ? "" : cell;
  }
}
