package attention.readme;

import java.util.List;

/** Text as a terminal shows it, as an SVG file. */
final class TerminalPicture {
  private static final int LINE_HEIGHT = 18;
  private static final double CHARACTER_WIDTH = 8.43; // of a 14 px monospaced font
  private static final int MARGIN = 16;

  private TerminalPicture() {}

  /**
   * Draws lines of text.
   *
   * @param lines the first of them is the command that was typed
   */
  static String of(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    long width = Math.round(widest * CHARACTER_WIDTH) + 2 * MARGIN;
    int height = lines.size() * LINE_HEIGHT + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <rect width="%1$d" height="%2$d" rx="8" fill="#10202b"/>
        <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#dfe7ec">
        """
            .formatted(width, height));
    for (int line = 0; line < lines.size(); line++) {
      svg.append(
          "<text x=\"%d\" y=\"%d\"%s>%s</text>\n"
              .formatted(
                  MARGIN,
                  MARGIN + LINE_HEIGHT * (line + 1) - 5,
                  colour(lines.get(line)),
                  escaped(lines.get(line))));
    }
    return svg.append("</g>\n</svg>\n").toString();
  }

  private static String colour(String line) {
    if (line.startsWith("  ✓")) {
      return " fill=\"#8fd694\"";
    }
    if (line.startsWith("  ✗")) {
      return " fill=\"#ff9a8a\"";
    }
    if (line.startsWith("  →")) {
      return " fill=\"#a9c7ff\"";
    }
    return isHeading(line) ? " fill=\"#7fd1ff\"" : "";
  }

  /** A command, a mistake, or a step's name and formula, three blanks between them. */
  private static boolean isHeading(String line) {
    return line.startsWith("$")
        || line.startsWith("What happened")
        || line.matches("[a-z]+(\\[\\d,\\d])? {3}[A-Z].*");
  }

  /** Blanks that do not break are not run together either. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace(' ', '\u00A0');
  }
}
