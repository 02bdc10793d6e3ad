package attention.similar;

import attention.similar.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words of Java.
 *
 * <p>The compiler's own parser would refuse what does not compile, and can be made to run out of
 * stack. Here every text has an answer, in one pass.
 */
final class JavaTokens {
  private static final int MOST = 20_000; // a hundred times an exercise
  private static final List<String> LONG_SIGNS =
      List.of(
          ">>>=", "<<=", ">>=", "...", "->", "::", "++", "--", "&&", "||", "==", "!=", "<=", ">=",
          "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private JavaTokens(String source) {
    this.source = source;
  }

  /** The words in their order, comments among them; of a very long text, the first. */
  static List<Token> of(String source) {
    JavaTokens reader = new JavaTokens(source.replace("\r\n", "\n").replace('\r', '\n'));
    while (reader.at < reader.source.length() && reader.tokens.size() < MOST) {
      reader.next();
    }
    return reader.tokens;
  }

  private void next() {
    char letter = source.charAt(at);
    if (Character.isWhitespace(letter)) {
      line += letter == '\n' ? 1 : 0;
      at++;
    } else if (source.startsWith("//", at)) {
      take(Kind.COMMENT, endOfLine());
    } else if (source.startsWith("/*", at)) {
      take(Kind.COMMENT, after("*/", at + 2));
    } else if (source.startsWith("\"\"\"", at)) {
      take(Kind.TEXT, after("\"\"\"", at + 3));
    } else if (letter == '"' || letter == '\'') {
      take(Kind.TEXT, endOfText(letter));
    } else if (Character.isJavaIdentifierStart(letter)) {
      take(Kind.NAME, endOfName());
    } else if (isDigit(at) || (letter == '.' && isDigit(at + 1))) {
      take(Kind.NUMBER, endOfNumber());
    } else {
      take(Kind.SIGN, at + sign());
    }
  }

  private void take(Kind kind, int end) {
    String text = source.substring(at, end);
    tokens.add(new Token(kind, text, line));
    line += (int) text.chars().filter(letter -> letter == '\n').count();
    at = end;
  }

  private int endOfLine() {
    int end = source.indexOf('\n', at);
    return end < 0 ? source.length() : end;
  }

  private int after(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }

  /** A text left open ends with its line. */
  private int endOfText(char quote) {
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != quote && source.charAt(end) != '\n') {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < source.length() && source.charAt(end) == quote;
    return Math.min(source.length(), closed ? end + 1 : end);
  }

  private int endOfName() {
    int end = at + 1;
    while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfNumber() {
    int end = at + 1;
    while (end < source.length()) {
      char letter = source.charAt(end);
      boolean exponent =
          (letter == '+' || letter == '-') && "eE".indexOf(source.charAt(end - 1)) >= 0;
      if (!exponent && letter != '.' && !Character.isJavaIdentifierPart(letter)) {
        break;
      }
      end++;
    }
    return end;
  }

  private int sign() {
    return LONG_SIGNS.stream()
        .filter(sign -> source.startsWith(sign, at))
        .findFirst()
        .map(String::length)
        .orElse(1);
  }

  private boolean isDigit(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
  }
}
