package attention.view;

/** Text made safe for one line of a terminal, and how many of its columns it takes. */
public final class Visible {
  private static final int CONTROL_PICTURES = 0x2400; // ␀, ␁, … stand for the control characters
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The text with control characters drawn: a token may be a newline, and must not break a row. */
  public static String of(String text) {
    return text.codePoints()
        .map(Visible::drawn)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int drawn(int point) {
    if (point < ' ') {
      return CONTROL_PICTURES + point;
    }
    if (point == DELETE) {
      return DELETE_PICTURE;
    }
    boolean breaksLine = point == 0x2028 || point == 0x2029;
    return breaksLine || Character.isISOControl(point) ? REPLACEMENT : point;
  }

  /** Terminal columns: Chinese characters and emoji take two, combining marks none. */
  public static int width(String text) {
    return text.codePoints().map(Visible::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return in(point, 0x1100, 0x115F) // Hangul jamo
        || in(point, 0x2E80, 0xA4CF) // Chinese, Japanese, Yi
        || in(point, 0xAC00, 0xD7A3) // Hangul
        || in(point, 0xF900, 0xFAFF) // Chinese, compatibility
        || in(point, 0xFE30, 0xFE4F) // Chinese, vertical forms
        || in(point, 0xFF01, 0xFF60) // full-width Latin
        || in(point, 0xFFE0, 0xFFE6) // full-width signs
        || in(point, 0x1F300, 0x1FAFF) // emoji
        || in(point, 0x20000, 0x3FFFD); // Chinese, extensions
  }

  private static boolean in(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
