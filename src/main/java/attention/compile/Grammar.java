package attention.compile;

import java.util.regex.Pattern;

/** Explains text that is not Java at all: the small characters, mostly. */
final class Grammar {
  private static final Pattern EXPECTED = Pattern.compile("^(.+) expected$");
  private static final int FULL_WIDTH = 0xFF01 - '!';

  private Grammar() {}

  /** A sentence, or null for an error that needs none. */
  static String sentence(CompileError error) {
    return switch (error.code()) {
      case "expected", "expected2", "expected3" -> expected(error);
      case "expected4", "class.method.or.field.expected" ->
          """
          This stands outside of every class. Is there a } too many above it, or a typing \
          mistake in a word such as class?""";
      case "illegal.start.of.type", "statement.not.expected" ->
          """
          Java expected a declaration here. Does a statement stand outside of every method, because \
          of a } too many above it?""";
      case "illegal.start.of.expr" ->
          error.rest().matches("(?s)(public|private|protected|static)\\b.*")
              ? """
              The words public, private and static cannot stand inside a method. Remove them; or is a } \
              missing above, which ends the method before?"""
              : """
              No value can begin like this. Look at what stands just before: is something unfinished, \
              or a } missing?""";
      case "premature.eof" ->
          """
          The file ends too early: a } is missing. Every { needs one; set them in and out and \
          compare.""";
      case "not.stmt" ->
          """
          This line calculates something and drops it, or is unfinished. Assign the value, \
          return it, or call a method.""";
      case "unclosed.str.lit" -> "A text that begins with \" must end with \" on the same line.";
      case "unclosed.char.lit" ->
          "Between single quotes stands one character. A longer text needs double quotes.";
      case "unclosed.comment" -> "A comment that begins with /* must end with */.";
      case "illegal.char" -> illegalCharacter(error);
      case "else.without.if" ->
          """
          This else belongs to no if. Look above it for a ; right behind the if, or for a { or } \
          in the wrong place.""";
      case "invalid.meth.decl.ret.type.req" ->
          "A method says before its name what it returns; a constructor has the name of its class.";
      case "duplicate.class" -> "The file declares this class twice. Remove or rename one.";
      case "int.number.too.large" ->
          "An int ends at 2147483647. Write the number as a double: with .0 behind it.";
      default -> null;
    };
  }

  private static String expected(CompileError error) {
    String what = error.part(EXPECTED, 1);
    String text = error.source().text();
    boolean inNumber = error.at() > 1 && text.substring(error.at() - 2, error.at()).matches("\\d,");
    if (inNumber) {
      return "Java writes decimals with a point: 0.5.";
    }
    if (what.equals("';'")) {
      return semicolon(error);
    }
    if (what.startsWith("')'")) {
      return "A ) is missing here, or a ( too many stands before. Count both.";
    }
    if (what.equals("<identifier>")) {
      return """
      Java expected a name here. Does a statement stand outside of every method, or is a word \
      such as class used as a name?""";
    }
    return "Java expected %s here. Look at the caret, and at what stands just before it."
        .formatted(what);
  }

  private static String semicolon(CompileError error) {
    String line = error.source().text().substring(0, error.at());
    if (line.substring(1 + line.lastIndexOf('\n')).matches("\\s*for\\b.*")) {
      return "The three parts of a for are separated by a ; each.";
    }
    return error.rest().startsWith("(")
        ? """
        Java expected the statement to end here. Is an operator missing before this bracket, or does \
        a method stand inside another?"""
        : "A ; is missing here: every statement ends with one.";
  }

  private static String illegalCharacter(CompileError error) {
    if (error.rest().isEmpty()) {
      return null;
    }
    int found = error.rest().codePointAt(0);
    if (found >= 0xFF01 && found <= 0xFF5E) {
      return "This %s is a wide character of Chinese or Japanese text. Java needs the plain %s."
          .formatted(Character.toString(found), Character.toString(found - FULL_WIDTH));
    }
    if (found == '“' || found == '”' || found == '„') {
      return "These quotation marks are for letters. Java needs the plain \".";
    }
    return "Java cannot read this character here. Remove it, or write it in a comment or a text.";
  }
}
