package attention.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines that fit.
 *
 * @param width the longest line, in characters
 */
record Wrap(int width) {
  /** A line that points at the one above, as compilers do. */
  private static final Pattern POINTER = Pattern.compile(" *\\^[ ~^]*");

  private static final Pattern UNPRINTABLE =
      Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]|[\\p{Cntrl}]");

  /**
   * The lines of a text, each behind an indent. Broken lines keep their own indent; a line that a
   * caret points at is not broken but shown around the caret.
   */
  List<String> lines(String text, String indent) {
    List<String> wrapped = new ArrayList<>();
    String[] lines = text.stripTrailing().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = printable(lines[i]);
      String below = i + 1 < lines.length ? printable(lines[i + 1]) : "";
      if (!line.isBlank() && POINTER.matcher(below).matches()) {
        around(line, below, indent).forEach(wrapped::add);
        i++;
      } else {
        wrap(line, indent, wrapped);
      }
    }
    return wrapped;
  }

  /** A text cut to the width. */
  String cut(String text) {
    String line = printable(text);
    return line.length() <= width ? line : line.substring(0, width).stripTrailing();
  }

  private List<String> around(String line, String pointer, String indent) {
    int room = Math.max(1, width - indent.length());
    int caret = pointer.indexOf('^');
    int from = caret < room ? 0 : caret - room / 2;
    return List.of(
        indent + part(line, from, room), indent + part(pointer, from, room).stripTrailing());
  }

  private static String part(String line, int from, int room) {
    return line.substring(Math.min(from, line.length()), Math.min(from + room, line.length()));
  }

  private void wrap(String line, String indent, List<String> wrapped) {
    String start = indent + " ".repeat(line.length() - line.stripLeading().length());
    if (start.length() > width / 2) {
      start = indent.length() > width / 2 ? "" : indent;
    }
    String rest = line.strip();
    while (start.length() + rest.length() > width) {
      int room = Math.max(1, width - start.length());
      int space = rest.lastIndexOf(' ', room);
      int end = space > 0 ? space : room;
      wrapped.add(start + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    wrapped.add(rest.isEmpty() ? "" : start + rest);
  }

  /** A tab counts as one character, as it does for the compiler's caret. */
  private static String printable(String line) {
    return UNPRINTABLE.matcher(line.replace('\t', ' ')).replaceAll("");
  }
}
