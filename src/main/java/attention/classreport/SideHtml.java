package attention.classreport;

import attention.similar.MarkedText;
import attention.view.Html;
import attention.view.Visible;
import java.util.Locale;
import java.util.SortedSet;

/** One side of two texts: from the first line that is alike to the last. */
final class SideHtml {
  private static final int MOST_LINES = 60;
  private static final int WIDEST = 200; // characters; a program may stand in one line

  private SideHtml() {}

  static String of(MarkedText text) {
    SortedSet<Integer> marked = text.marked();
    int first = marked.isEmpty() ? 1 : marked.first();
    int last = marked.isEmpty() ? 0 : marked.last();
    int shown = Math.min(last, first + MOST_LINES - 1);
    StringBuilder html = new StringBuilder("<pre>");
    for (int line = first; line <= shown; line++) {
      String content = line(text.lines().get(line - 1));
      String number = String.format(Locale.ROOT, "<i>%4d</i> ", line);
      html.append(number)
          .append(isMarked(text, line) ? "<mark>%s</mark>".formatted(content) : content)
          .append('\n');
    }
    if (last > shown) {
      html.append("     … %s more".formatted(Words.count(last - shown, "line")));
    }
    return html.append("</pre>").toString();
  }

  /** A line of nothing but braces belongs to the one above. */
  private static boolean isMarked(MarkedText text, int line) {
    return text.marked().contains(line)
        || (line > 1
            && text.lines().get(line - 1).matches("\\s*[{}]+\\s*")
            && isMarked(text, line - 1));
  }

  private static String line(String line) {
    String spaced = line.replace("\t", "    ");
    String kept = spaced.length() > WIDEST ? spaced.substring(0, WIDEST) + "…" : spaced;
    return Html.escaped(Visible.of(kept));
  }
}
