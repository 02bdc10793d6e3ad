package attention.compile;

import java.util.Map;
import java.util.regex.Pattern;

/** Explains operators on arrays: what a formula writes with a sign, ND4J writes with a name. */
final class ArrayOperators {
  private static final String ARRAY = "INDArray";
  private static final Pattern OPERATOR = Pattern.compile("operator '(\\S+)'");
  private static final Pattern OPERANDS =
      Pattern.compile("first type:\\s+(\\S+)\\s+second type:\\s+(\\S+)");
  private static final Pattern UNARY = Pattern.compile("operand type (\\S+) for");

  private static final Map<String, String> OF_ARRAYS =
      Map.ofEntries(
          Map.entry("+", "add"),
          Map.entry("-", "sub"),
          Map.entry("*", "mul"),
          Map.entry("/", "div"),
          Map.entry(">", "gt"),
          Map.entry("<", "lt"),
          Map.entry(">=", "gte"),
          Map.entry("<=", "lte"));

  private static final Map<String, String> NUMBER_FIRST =
      Map.of("+", "add", "*", "mul", "-", "rsub", "/", "rdiv");

  private ArrayOperators() {}

  static String operands(CompileError error) {
    CompileError simple = error.simplified();
    String operator = simple.part(OPERATOR, 1);
    String first = simple.part(OPERANDS, 1);
    String second = simple.part(OPERANDS, 2);
    // The compiler speaks of + where the text holds +=.
    boolean assigns = error.rest().startsWith(operator + "=");
    if (first.equals(ARRAY) && OF_ARRAYS.containsKey(operator)) {
      String name = OF_ARRAYS.get(operator);
      String matrix = operator.equals("*") ? ", or a.mmul(b) for the matrix product" : "";
      return "Java's %s works on numbers. For an INDArray write %sa.%s(b)%s."
          .formatted(assigns ? operator + "=" : operator, assigns ? "a = " : "", name, matrix);
    }
    if (second.equals(ARRAY) && NUMBER_FIRST.containsKey(operator)) {
      return """
      Java's %s works on numbers. With a number first and an INDArray second, write \
      array.%s(number)."""
          .formatted(operator, NUMBER_FIRST.get(operator));
    }
    return "Java's %s cannot join these two: the first is of type %s, the second of type %s."
        .formatted(operator, first, second);
  }

  static String operand(CompileError error) {
    CompileError simple = error.simplified();
    String type = simple.part(UNARY, 1);
    String operator = simple.part(OPERATOR, 1);
    return type.equals(ARRAY) && operator.equals("-")
        ? "Java's - works on numbers. For an INDArray write a.neg()."
        : "Java's %s does not work on a value of type %s.".formatted(operator, type);
  }

  static String indexed(CompileError error) {
    return error.simplified().words().contains(ARRAY)
        ? """
        An INDArray has no [ ]. Read a number with a.getDouble(i, j), a row with a.getRow(i); \
        write a number with a.putScalar(i, j, value)."""
        : "Only an array such as double[] has [ ]; for an entry of a List write list.get(i).";
  }

  static String looped(CompileError error) {
    return error.simplified().words().contains(ARRAY)
        ? """
        Java cannot loop over an INDArray itself. Count its rows: for (int i = 0; i < a.rows(); \
        i++)."""
        : "Java can loop like this only over an array or a collection.";
  }
}
