package attention.sheet;

import java.util.regex.Pattern;

/** Tells what people write into a cell that they leave open. */
public final class Blank {
  private static final Pattern MARKS = Pattern.compile("[\\s\\u00A0_.…?\\-–—]*");

  private Blank() {}

  /** Whether a cell is left open: empty, or only marks such as _ and ?. */
  public static boolean is(String cell) {
    return MARKS.matcher(cell).matches();
  }
}
