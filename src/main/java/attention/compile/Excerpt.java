package attention.compile;

/** A place in a text: its line and column from 1, and the line with a caret below the place. */
final class Excerpt {
  private static final int TAB = 4;
  private static final int WIDEST = 100;

  private final String text;
  private final int at;
  private final int lineStart;

  /**
   * @param at the index of a character; one past the last one is the text's end
   */
  Excerpt(String text, int at) {
    this.text = text;
    this.at = Math.max(0, Math.min(at, text.length()));
    int start = this.at;
    while (start > 0 && !endsLine(start - 1)) {
      start--;
    }
    lineStart = start;
  }

  /** Counted as the compiler does: CR, LF and CR LF each end a line. */
  int line() {
    int line = 1;
    for (int i = 0; i < lineStart; i++) {
      if (endsLine(i)) {
        line++;
      }
    }
    return line;
  }

  int column() {
    return 1 + text.codePointCount(lineStart, at);
  }

  /** Two lines. A tab reaches to the next multiple of 4; of a very long line, only a part. */
  String withCaret() {
    int end = lineStart;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String before = expanded(text.substring(lineStart, at));
    String line = expanded(text.substring(lineStart, end));
    int caret = before.length();
    int from = line.length() <= WIDEST ? 0 : Math.max(0, caret - WIDEST / 2);
    int to = Math.min(line.length(), from + WIDEST);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    int indent = before.codePointCount(from, caret) + (from > 0 ? 1 : 0);
    return shown.stripTrailing() + "\n" + " ".repeat(indent) + "^";
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !crlf);
  }

  private static String expanded(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(c == '\t' ? " ".repeat(TAB - out.length() % TAB) : c);
    }
    return out.toString();
  }
}
