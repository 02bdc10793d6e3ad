package attention.watch;

/**
 * One line of the screen, in one colour.
 *
 * @param text no wider than the screen
 * @param ink its colour
 */
record Line(String text, Ink ink) {
  /** A line's colour. */
  enum Ink {
    PLAIN(""),
    GOOD("\u001b[32m"),
    BAD("\u001b[31m"),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m");

    private static final String END = "\u001b[0m";
    private final String start;

    Ink(String start) {
      this.start = start;
    }
  }

  static Line plain(String text) {
    return new Line(text, Ink.PLAIN);
  }

  /** The line for a terminal that knows colours. */
  String coloured() {
    return ink == Ink.PLAIN || text.isEmpty() ? text : ink.start + text + Ink.END;
  }
}
