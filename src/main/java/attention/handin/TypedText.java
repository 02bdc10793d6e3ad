package attention.handin;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a web page that a learning platform makes of what a student typed into a box. One
 * pass and no more: a stranger wrote it.
 */
final class TypedText {
  private static final Set<String> LINES = Set.of("br", "p", "div", "pre", "li", "tr", "h1", "h2");
  private static final Pattern NAME_OF_TAG = Pattern.compile("/?([A-Za-z][A-Za-z0-9]*)");
  private static final String TAG_BEGINS = "abcdefghijklmnopqrstuvwxyz/!";
  private static final String END_OF_HEADING = "</h1>"; // Canvas writes the assignment above it
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");
  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
  private static final int NO_BREAK_SPACE = 0xA0; // Java knows no space but the common one

  private TypedText() {}

  /** What the page shows. */
  static String of(String html) {
    StringBuilder text = new StringBuilder();
    int at = Math.max(0, Math.max(html.indexOf("<body"), html.indexOf(END_OF_HEADING)));
    for (int tag = html.indexOf('<', at); tag >= 0; tag = html.indexOf('<', at)) {
      text.append(html, at, tag);
      int end = beginsTag(html, tag) ? html.indexOf('>', tag) : tag;
      if (end < 0) {
        at = tag;
        break;
      }
      if (end == tag) {
        text.append('<'); // typed as it is
      } else if (endsLine(html.substring(tag + 1, end))) {
        text.append('\n');
      }
      at = end + 1;
    }
    text.append(html, at, html.length());
    return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
  }

  private static boolean beginsTag(String html, int at) {
    return at + 1 < html.length()
        && TAG_BEGINS.indexOf(Character.toLowerCase(html.charAt(at + 1))) >= 0;
  }

  private static boolean endsLine(String tag) {
    Matcher name = NAME_OF_TAG.matcher(tag);
    return name.lookingAt()
        && LINES.contains(name.group(1))
        && (tag.startsWith("/") || name.group(1).equals("br"));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    if (code == NO_BREAK_SPACE) {
      return " ";
    }
    return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
  }
}
