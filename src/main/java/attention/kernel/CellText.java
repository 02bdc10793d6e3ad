package attention.kernel;

/** The text of a cell, for finding lines in it. */
record CellText(int cell, String code) {
  /** The number of the line that holds a character, counted from 1. */
  int lineOf(int position) {
    return 1 + (int) code.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /**
   * A line and, below it, carets under the characters meant.
   *
   * @param start the first character meant
   * @param end the character after the last one meant; what lies on later lines is left out
   */
  String marked(int start, int end) {
    int lineStart = code.lastIndexOf('\n', start - 1) + 1;
    int lineEnd = code.indexOf('\n', start);
    String line = code.substring(lineStart, lineEnd < 0 ? code.length() : lineEnd);
    int from = Math.min(start - lineStart, line.length());
    int to = Math.min(Math.max(end - lineStart, from + 1), Math.max(line.length(), from + 1));
    // Tabs are kept, so that the carets stand below what they mean whatever a tab is worth.
    String indent = line.substring(0, from).replaceAll("[^\t]", " ");
    return "    " + line + "\n    " + indent + "^".repeat(to - from);
  }

  /**
   * Where the code proper goes on: past white space and comments. JShell counts the lines of a
   * statement from there.
   */
  int skipBlank(int from) {
    int at = from;
    while (at < code.length()) {
      int next = at;
      if (Character.isWhitespace(code.charAt(at))) {
        next = at + 1;
      } else if (code.startsWith("//", at)) {
        next = end(code.indexOf('\n', at), 1);
      } else if (code.startsWith("/*", at)) {
        next = code.indexOf("*/", at + 2) < 0 ? at : code.indexOf("*/", at + 2) + 2;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int end(int found, int width) {
    return found < 0 ? code.length() : found + width;
  }
}
