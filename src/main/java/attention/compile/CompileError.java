package attention.compile;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * One error of the compiler.
 *
 * @param code the compiler's own name for this kind of error, less {@code compiler.err.}
 * @param words what the compiler says, with full class names
 * @param at where, as an index into the text; below 0 if nowhere
 * @param source the text
 */
record CompileError(String code, String words, int at, Source source) {
  private static final Pattern PACKAGE_NAMES = Pattern.compile("\\b([a-z][\\w]*\\.)+(?=[A-Z])");
  private static final int MOST_LINES = 4;

  /** The error, or nothing if it is only a warning. */
  static Stream<CompileError> of(Diagnostic<?> diagnostic, Source source) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return Stream.empty();
    }
    String code = diagnostic.getCode().replaceFirst("^compiler\\.err\\.", "");
    // The root locale is English whatever the machine speaks; Locale.ENGLISH need not be.
    String words = diagnostic.getMessage(Locale.ROOT);
    return Stream.of(new CompileError(code, words, (int) diagnostic.getPosition(), source));
  }

  /** The place, the compiler's words, the line and a caret. */
  String shown() {
    StringBuilder text = new StringBuilder();
    if (at >= 0) {
      Excerpt excerpt = new Excerpt(source.text(), at);
      text.append("%s:%d:%d: ".formatted(source.fileName(), excerpt.line(), excerpt.column()));
    }
    // Candidates are many; the sentence below the error lists them shorter.
    int most = code.equals("cant.apply.symbols") ? 1 : MOST_LINES;
    simple(words).lines().limit(most).forEach(line -> text.append(line).append('\n'));
    if (at >= 0) {
      new Excerpt(source.text(), at)
          .withCaret()
          .lines()
          .forEach(line -> text.append("    " + line + "\n"));
    }
    return text.toString().stripTrailing();
  }

  /** The line, from 1; 0 for an error of no place. */
  int line() {
    return at < 0 ? 0 : new Excerpt(source.text(), at).line();
  }

  /** The same error, its words without the packages of classes. */
  CompileError simplified() {
    return new CompileError(code, simple(words), at, source);
  }

  /** A text without the packages of the classes in it. */
  static String simple(String words) {
    return PACKAGE_NAMES.matcher(words).replaceAll("");
  }

  /** The part of the words that a group of a pattern matches, or nothing: {@code ""}. */
  String part(Pattern pattern, int group) {
    return pattern
        .matcher(words)
        .results()
        .findFirst()
        .map((MatchResult m) -> m.group(group))
        .orElse("");
  }

  /** What stands in the text from the error on. */
  String rest() {
    return at < 0 || at > source.text().length() ? "" : source.text().substring(at);
  }
}
