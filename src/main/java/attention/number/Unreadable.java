package attention.number;

/** What is said of a number that cannot be read; it continues a sentence that names the place. */
final class Unreadable {
  static final String EXAMPLES = "write such as 0.47, 1/3, 2/√3 or e^2";
  private static final int SHOWN = 30; // characters of what was written

  private Unreadable() {}

  /** That a text is no number, with examples of numbers. */
  static IllegalArgumentException notANumber(String text) {
    return notANumber(text, null);
  }

  static IllegalArgumentException notANumber(String text, Throwable cause) {
    return because(text, "which is not a number; " + EXAMPLES, cause);
  }

  /** That a text cannot be read, and why; {@code why} goes on after a comma. */
  static IllegalArgumentException because(String text, String why) {
    return because(text, why, null);
  }

  static IllegalArgumentException because(String text, String why, Throwable cause) {
    int[] characters = text.codePoints().map(Unreadable::onOneLine).limit(SHOWN + 1L).toArray();
    String shown =
        characters.length <= SHOWN
            ? new String(characters, 0, characters.length)
            : new String(characters, 0, SHOWN) + "…";
    return new IllegalArgumentException("holds \"%s\", %s".formatted(shown, why), cause);
  }

  private static int onOneLine(int character) {
    return Character.isISOControl(character) ? ' ' : character;
  }
}
