package attention.sheet;

/** The text of a cell in a Markdown table. */
final class MarkdownText {
  private MarkdownText() {}

  /** With a backslash before what Markdown would take for its own. */
  static String escaped(String text) {
    return text.replaceAll("[\\\\|*`$_<]", "\\\\$0");
  }
}
