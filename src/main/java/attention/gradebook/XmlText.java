package attention.gradebook;

import attention.view.Visible;
import java.util.stream.Collectors;

/** A text with those characters only that XML 1.0 allows. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text with its lines and tabs; other control characters are drawn. */
  static String of(String text) {
    return text.lines()
        .map(line -> Visible.of(line.replace('\t', ' ')))
        .map(XmlText::allowed)
        .collect(Collectors.joining("\n"));
  }

  /** Half of a pair is no character, nor are the last two of the plane. */
  private static String allowed(String line) {
    return line.codePoints()
        .map(point -> isAllowed(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int point) {
    return Character.getType(point) != Character.SURROGATE && point != 0xFFFE && point != 0xFFFF;
  }
}
