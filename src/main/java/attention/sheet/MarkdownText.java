package attention.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the cells in a Markdown table. */
final class MarkdownText {
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");
  private static final Pattern WRAPPED =
      Pattern.compile("\\*\\*(.+)\\*\\*|\\*(.+)\\*|`+(.+?)`+|\\$+(.+?)\\$+");

  private MarkdownText() {}

  /** With a backslash before what Markdown would take for its own. */
  static String escaped(String text) {
    return text.replaceAll("[\\\\|*`$_<]", "\\\\$0");
  }

  /** Whether a line has a bar that is not escaped, as every row of a table has. */
  static boolean isRow(String line) {
    return BAR.matcher(line).find();
  }

  /** The cells of a row without blanks at its ends, but with or without bars there. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher bar = BAR.matcher(line);
    int start = 0;
    while (bar.find()) {
      cells.add(line.substring(start, bar.end() - 1).strip());
      start = bar.end();
    }
    cells.add(line.substring(start).strip());
    if (line.startsWith("|")) {
      cells.remove(0);
      if (cells.size() > 1 && start == line.length()) {
        cells.remove(cells.size() - 1);
      }
    }
    return cells.stream().map(MarkdownText::plain).toList();
  }

  /** Without bold, code or formula marks around it, and without backslashes for Markdown. */
  static String plain(String cell) {
    String text = cell.strip();
    Matcher wrapped = WRAPPED.matcher(text);
    while (wrapped.matches()) {
      for (int group = 1; group <= wrapped.groupCount(); group++) {
        text = wrapped.group(group) == null ? text : wrapped.group(group).strip();
      }
      wrapped = WRAPPED.matcher(text);
    }
    return text.replaceAll("\\\\([\\\\|*`$_<])", "$1");
  }
}
