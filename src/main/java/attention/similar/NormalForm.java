package attention.similar;

import attention.similar.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A text without what changes when a copy is disguised: comments, layout, imports, modifiers,
 * braces, and the names that its author made up. What is left is divided into its members, so that
 * their order does not count.
 */
final class NormalForm {
  private static final String NAME = "v"; // stands for every name that was made up
  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");
  private static final Set<String> LEFT_OUT =
      Set.of("public", "protected", "private", "static", "final", "abstract", "this", "{", "}");

  /**
   * A word that is left.
   *
   * @param text the same for all names that were made up
   * @param line from 1
   */
  record Symbol(String text, int line) {}

  private final List<Token> code;
  private final Set<String> chosen;
  private final Deque<Boolean> inType = new ArrayDeque<>(); // one for each open brace
  private final List<List<Symbol>> members = new ArrayList<>();
  private List<Symbol> member = new ArrayList<>();

  private NormalForm(List<Token> code) {
    this.code = code;
    chosen = ChosenNames.of(code);
  }

  /** The members, each in the order of its words. */
  static List<List<Symbol>> of(List<Token> tokens) {
    NormalForm form = new NormalForm(withoutAnnotations(tokens));
    form.read();
    return form.members;
  }

  private static List<Token> withoutAnnotations(List<Token> tokens) {
    List<Token> code = new ArrayList<>();
    for (Token token : tokens) {
      boolean named = !code.isEmpty() && code.get(code.size() - 1).is("@");
      if (named && !token.is("interface")) {
        code.remove(code.size() - 1);
      } else if (token.kind() != Kind.COMMENT) {
        code.add(token);
      }
    }
    return code;
  }

  private void read() {
    boolean type = false; // whether the next brace opens a type
    for (int i = 0; i < code.size(); i++) {
      Token token = code.get(i);
      if (inType.isEmpty() && (token.is("import") || token.is("package"))) {
        i = endOfStatement(i);
        continue;
      }
      type |= TYPE_WORDS.contains(token.text()) && i + 1 < code.size() && code.get(i + 1).isName();
      if (!isLeftOut(i)) {
        member.add(new Symbol(text(token), token.line()));
      }
      if (token.is("{")) {
        inType.push(type);
        type = false;
        endMemberInType();
      } else if (token.is("}")) {
        inType.poll();
        endMemberInType();
      } else if (token.is(";")) {
        endMemberInType();
      }
    }
    endMember();
  }

  private int endOfStatement(int from) {
    int end = from;
    while (end < code.size() && !code.get(end).is(";")) {
      end++;
    }
    return end;
  }

  private boolean isLeftOut(int at) {
    boolean afterThis = at > 0 && code.get(at).is(".") && code.get(at - 1).is("this");
    return afterThis || LEFT_OUT.contains(code.get(at).text());
  }

  private String text(Token token) {
    return switch (token.kind()) {
      case NAME -> chosen.contains(token.text()) ? NAME : token.text();
      case NUMBER -> token.text().replaceAll("(\\.0*)?[dDfFlL]?$", ""); // 2, 2.0 and 2d are one
      case TEXT -> "\"\""; // whatever it says
      case SIGN, COMMENT -> token.text();
    };
  }

  private void endMemberInType() {
    if (inType.isEmpty() || inType.peek()) {
      endMember();
    }
  }

  private void endMember() {
    if (!member.isEmpty()) {
      members.add(member);
      member = new ArrayList<>();
    }
  }
}
