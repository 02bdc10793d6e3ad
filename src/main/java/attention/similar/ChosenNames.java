package attention.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that the author of a text made up: of variables, parameters, methods and classes.
 * Whoever disguises a copy changes them; the names of the library stay.
 */
final class ChosenNames {
  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

  // After these words of Java a name is used, not made up.
  private static final Set<String> NO_TYPES =
      Set.of(
          "return",
          "new",
          "throw",
          "else",
          "do",
          "case",
          "assert",
          "instanceof",
          "import",
          "package",
          "extends",
          "implements",
          "throws",
          "public",
          "private",
          "protected",
          "static",
          "final",
          "abstract",
          "yield",
          "super",
          "this",
          "default");

  private static final Set<String> AFTER_A_VARIABLE = Set.of("=", ";", ",", ")", ":", "(");

  private ChosenNames() {}

  /** Reads them off the places where they are declared. */
  static Set<String> of(List<Token> code) {
    Set<String> names = new HashSet<>();
    for (int i = 1; i < code.size(); i++) {
      if (code.get(i).isName() && isDeclared(code, i)) {
        names.add(code.get(i).text());
      }
      if (code.get(i).is("->")) {
        addParameters(code, i - 1, names);
      }
    }
    names.removeAll(NO_TYPES); // "class Name extends Other": two names beside each other
    return names;
  }

  private static boolean isDeclared(List<Token> code, int at) {
    Token before = code.get(at - 1);
    if (before.isName()) {
      return TYPE_WORDS.contains(before.text()) || !NO_TYPES.contains(before.text());
    }
    boolean lastOfType = before.is("]") || before.is("...");
    boolean perhaps = before.is(">") && at + 1 < code.size(); // or a comparison
    return lastOfType
        || (perhaps
            && AFTER_A_VARIABLE.contains(code.get(at + 1).text())
            && !Character.isUpperCase(code.get(at).text().charAt(0)));
  }

  /** Of a lambda: {@code x ->} or {@code (x, y) ->}. */
  private static void addParameters(List<Token> code, int last, Set<String> names) {
    if (code.get(last).isName()) {
      names.add(code.get(last).text());
      return;
    }
    for (int i = last - 1; i >= 0 && !code.get(i).is("("); i--) {
      boolean alone = code.get(i + 1).is(",") || code.get(i + 1).is(")");
      if (code.get(i).isName() && alone) {
        names.add(code.get(i).text());
      }
    }
  }
}
