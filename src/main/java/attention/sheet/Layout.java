package attention.sheet;

import java.util.regex.Pattern;

/** The words by which the rows of a sheet are known. */
final class Layout {
  static final String TITLE = "Attention by Hand";
  static final String PROBLEM = "problem";
  static final String STUDENT = "student";
  static final String HOW_TO = "how to";
  static final String GIVEN = "given";
  static final String STEP = "step";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\uFEFF]+");

  private Layout() {}

  /** Whether two words are the same but for capitals and blanks. */
  static boolean same(String one, String other) {
    return plain(one).equalsIgnoreCase(plain(other));
  }

  /** Without the blanks around it, and with one where there are several inside. */
  static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
