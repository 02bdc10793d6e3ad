package attention.report;

import attention.view.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks long text at its blanks, so that it fits a terminal of 80 columns. */
public final class Lines {
  private static final int WIDTH = 80;

  private Lines() {}

  /** Each line after the first begins with {@code indent} blanks. */
  public static String wrapped(String text, int indent) {
    List<String> lines = new ArrayList<>();
    String[] words = text.split(" ", -1);
    StringBuilder line = new StringBuilder(words[0]);
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      if (!line.toString().isBlank()
          && Visible.width(line.toString()) + 1 + Visible.width(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent)).append(word);
      } else {
        line.append(' ').append(word);
      }
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }
}
