package attention.handin;

/** Shows a stranger's file name so that it cannot break a line, a terminal or the eye. */
final class Shown {
  private static final int LONGEST = 120; // characters; what still fits into a sentence

  private Shown() {}

  /**
   * The name with what cannot be seen written out, {@code \n} or {@code \}{@code u202E}; the middle
   * left out where it is long.
   */
  static String name(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints().forEach(c -> append(shown, c));
    return shown.length() <= LONGEST
        ? shown.toString()
        : shown.substring(0, LONGEST / 2) + "…" + shown.substring(shown.length() - LONGEST / 2);
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(escaped(c));
      default -> shown.appendCodePoint(c);
    }
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c <= 0xFFFF ? "\\u%04X".formatted(c) : "\\u{%X}".formatted(c);
    };
  }
}
