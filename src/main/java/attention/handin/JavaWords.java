package attention.handin;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which classes a Java text declares, as far as that can be told without a compiler. */
final class JavaWords {
  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");

  private JavaWords() {}

  /** The names behind {@code class} and its like, outside of comments and quotations. */
  static Set<String> declared(String java) {
    Set<String> names = new HashSet<>();
    Matcher declaration = DECLARATION.matcher(withoutComments(java));
    while (declaration.find()) {
      names.add(declaration.group(1));
    }
    return names;
  }

  private static String withoutComments(String java) {
    StringBuilder code = new StringBuilder();
    int at = 0;
    while (at < java.length()) {
      int end = end(java, at);
      if (end == at) {
        code.append(java.charAt(at++));
      } else {
        code.append(' ');
        at = end;
      }
    }
    return code.toString();
  }

  /** Behind the comment or quotation that begins there; the same place if none does. */
  private static int end(String java, int at) {
    if (java.startsWith("//", at)) {
      return behind(java, "\n", at);
    }
    if (java.startsWith("/*", at)) {
      return behind(java, "*/", at + 2);
    }
    if (java.startsWith("\"\"\"", at)) {
      return behind(java, "\"\"\"", at + 3);
    }
    char quote = java.charAt(at);
    return quote == '"' || quote == '\'' ? behindQuotation(java, at) : at;
  }

  private static int behind(String java, String mark, int from) {
    int found = java.indexOf(mark, from);
    return found < 0 ? java.length() : found + mark.length();
  }

  /** A quotation ends with its line, whether it is closed or not. */
  private static int behindQuotation(String java, int at) {
    int end = at + 1;
    while (end < java.length() && java.charAt(end) != java.charAt(at)) {
      if (java.charAt(end) == '\n') {
        return end;
      }
      end += java.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, java.length());
  }
}
