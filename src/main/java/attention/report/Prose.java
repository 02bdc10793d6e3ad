package attention.report;

import attention.view.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of several lines, some of them sentences that may be broken and some of them calculations or
 * code that may not: a line that begins with a blank, that has a caret beneath it, or that states
 * an equation and ends without a full stop.
 */
final class Prose {
  private static final Pattern CARET = Pattern.compile("\\s*\\^+[\\s^~]*");
  private static final Pattern EQUATION = Pattern.compile(".* [=≈] .*[^.]");

  private Prose() {}

  /** The text within 80 columns where it may be broken, every line after so many blanks. */
  static List<String> indented(String text, int indent) {
    String margin = " ".repeat(indent);
    List<String> lines = text.stripTrailing().lines().map(Prose::harmless).toList();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean caretBelow = i + 1 < lines.size() && CARET.matcher(lines.get(i + 1)).matches();
      boolean whole = line.startsWith(" ") || caretBelow || EQUATION.matcher(line).matches();
      String placed = line.isEmpty() ? "" : margin + line;
      shown.addAll((whole ? placed : Lines.wrapped(placed, indent)).lines().toList());
      if (line.isEmpty()) {
        shown.add("");
      }
    }
    return shown;
  }

  /** One blank a tab, so that a caret keeps its column; other control characters are drawn. */
  static String harmless(String line) {
    return Visible.of(line.replace('\t', ' '));
  }
}
