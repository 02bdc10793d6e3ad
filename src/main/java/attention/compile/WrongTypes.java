package attention.compile;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Explains values of another type than the place needs; most are arrays in place of numbers. */
final class WrongTypes {
  private static final String ARRAY = "INDArray";
  private static final Pattern LOSSY = Pattern.compile("from (\\w+) to (\\w+)");
  private static final Pattern CONVERTED =
      Pattern.compile("types: (\\S+) cannot be converted to (\\S+)");
  private static final Pattern CALLED = Pattern.compile("found for (\\w+)\\(");
  private static final Pattern CANDIDATE =
      Pattern.compile("(?:method|constructor) (?:<.*?>)?(\\S+\\(\\S*\\)) is not applicable");

  private WrongTypes() {}

  static String incompatible(CompileError error) {
    CompileError simple = error.simplified();
    if (!simple.part(LOSSY, 1).isEmpty()) {
      return lossy(simple.part(LOSSY, 1), simple.part(LOSSY, 2));
    }
    String found = simple.part(CONVERTED, 1);
    String needed = simple.part(CONVERTED, 2);
    if (found.isEmpty()) {
      return simple.words().contains("missing return value")
          ? "The method promises a result: write after return what it is."
          : "The value does not have the type that is needed here.";
    }
    return converted(found, needed, error);
  }

  private static String lossy(String found, String needed) {
    if (found.equals("long")) {
      return """
      A long may not fit into an %s. Declare a long, or use a.rows() and a.columns(), which are \
      ints."""
          .formatted(needed);
    }
    if (needed.equals("float")) {
      return """
      A number such as 2.5 is a double. Declare a double; this course calculates in doubles.""";
    }
    return "An %s holds no fraction, and Java does not cut one off unasked. Declare a double."
        .formatted(needed);
  }

  private static String converted(String found, String needed, CompileError error) {
    if (needed.equals("boolean") && error.rest().startsWith("=")) {
      return "A single = assigns; to compare, write ==.";
    }
    boolean number = needed.matches("double|float|int|long|Double|Integer|Number");
    if (found.equals(ARRAY) && number) {
      return """
      This is a whole INDArray, and one number is needed here. Take one with a.getDouble(i, j), \
      or a sum with a.sumNumber().doubleValue(); a function of every entry is in Transforms.""";
    }
    if (found.equals("Number") && number) {
      return "A Number becomes a double with .doubleValue() behind it.";
    }
    if (needed.equals(ARRAY)) {
      return found.matches("(double|float)(\\[\\])+")
          ? "A Java array becomes an INDArray with Nd4j.create(array)."
          : "An INDArray is needed here, and this is %s.".formatted(article(found));
    }
    return "%s is needed here, and this is %s.".formatted(capital(article(needed)), article(found));
  }

  static String arguments(CompileError error) {
    CompileError simple = error.simplified();
    String name = simple.part(CALLED, 1);
    String forms =
        CANDIDATE
            .matcher(simple.words())
            .results()
            .map(match -> match.group(1).replaceFirst("^\\w+\\.", "").replace(",", ", "))
            .distinct()
            .limit(6)
            .collect(Collectors.joining(" or "));
    return "%s exists, but takes other arguments: %s.".formatted(name, forms);
  }

  private static String article(String type) {
    return (type.matches("[aeiouAEIO].*") ? "an " : "a ") + type;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
