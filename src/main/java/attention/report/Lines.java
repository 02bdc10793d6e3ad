package attention.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long formula at its blanks, so that it fits a terminal. */
final class Lines {
  static final int WIDTH = 80;

  private Lines() {}

  /** Each line after the first begins with {@code indent} blanks. */
  static String wrapped(String text, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent)).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }
}
