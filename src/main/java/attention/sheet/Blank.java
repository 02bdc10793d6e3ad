package attention.sheet;

import java.util.regex.Pattern;

/** Tells what people write into a cell that they leave open. */
final class Blank {
  private static final Pattern MARKS = Pattern.compile("[\\s\\u00A0_.…?\\-–—]*");

  private Blank() {}

  static boolean is(String cell) {
    return MARKS.matcher(cell).matches();
  }
}
