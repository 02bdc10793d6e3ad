package attention.feedback;

import attention.view.Visible;
import java.util.stream.Collectors;

/** What students wrote, made harmless before it is put on a page. */
final class PlainText {
  private PlainText() {}

  /** In one line. */
  static String line(String text) {
    return drawn(text.replace('\n', ' '));
  }

  /** With its lines and their indents; no blank lines at the end. */
  static String lines(String text) {
    return text.stripTrailing().lines().map(PlainText::drawn).collect(Collectors.joining("\n"));
  }

  /** Control characters are drawn, and so are those that turn the direction of what follows. */
  private static String drawn(String line) {
    return Visible.of(line.replace('\t', ' ')).replaceAll("[\u202a-\u202e\u2066-\u2069]", "\ufffd");
  }
}
