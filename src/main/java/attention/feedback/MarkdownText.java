package attention.feedback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts put into GitHub's Markdown so that nothing in them is read as markup: no link, no picture,
 * no heading, no mention.
 *
 * <p>Source: <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>, 6.1 Backslash
 * escapes, 4.5 Fenced code blocks, 6.9 Autolinks (extension).
 */
final class MarkdownText {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#!|~$<>&@^]");
  private static final Pattern LINK = Pattern.compile("(?i)(www)\\.|(://)");
  private static final Pattern BLOCK = Pattern.compile("^(\\d*)([-+=.)])");
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final int SHORTEST_FENCE = 3;

  private MarkdownText() {}

  /** A text within a line. */
  static String escaped(String text) {
    String line = PlainText.line(text).strip();
    String plain = MARKUP.matcher(line).replaceAll("\\\\$0");
    String unlinked =
        LINK.matcher(plain).replaceAll(link -> Matcher.quoteReplacement(broken(link.group())));
    return BLOCK.matcher(unlinked).replaceFirst("$1\\\\$2");
  }

  private static String broken(String link) {
    return link.equals("://") ? "\\:\\/\\/" : link.replace(".", "\\.");
  }

  /** A text of several lines as a block of code, its fence longer than any row of backticks. */
  static String block(String text, String indent) {
    String lines = PlainText.lines(text);
    int longest =
        BACKTICKS.matcher(lines).results().mapToInt(row -> row.group().length()).max().orElse(0);
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
    return "%s\n%s\n%s".formatted(fence + "text", lines, fence).indent(indent.length());
  }
}
