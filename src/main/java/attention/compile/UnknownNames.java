package attention.compile;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains names that the compiler does not know: an import is missing, or they are mistyped. */
final class UnknownNames {
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (\\w+)");
  private static final Pattern OWNER =
      Pattern.compile("location: (?:variable \\w+ of type|class|interface) ([\\w.\\[\\]]+)");
  private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Za-z_]\\w*\\b");
  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile("(?s)//[^\\r\\n]*|/\\*.*?\\*/|\"[^\"\\r\\n]*\"");

  /** What other libraries and mathematics call things. */
  private static final Map<String, String> OF_ARRAYS =
      Map.ofEntries(
          Map.entry("multiply", "mul(…)"),
          Map.entry("times", "mul(…)"),
          Map.entry("matmul", "mmul(…)"),
          Map.entry("dot", "mmul(…)"),
          Map.entry("divide", "div(…)"),
          Map.entry("plus", "add(…)"),
          Map.entry("minus", "sub(…)"),
          Map.entry("subtract", "sub(…)"),
          Map.entry("T", "transpose()"),
          Map.entry("get", "getDouble(i, j) or getRow(i)"),
          Map.entry("set", "putScalar(i, j, value)"),
          Map.entry("cols", "columns()"));

  private static final Set<String> OF_TRANSFORMS =
      Set.of("exp", "log", "sqrt", "pow", "abs", "max", "min", "tanh", "sigmoid", "softmax");

  private final KnownClasses known;

  UnknownNames(Wanted wanted) {
    known = new KnownClasses(wanted);
  }

  String explain(CompileError error) {
    String kind = error.part(SYMBOL, 1);
    String name = error.part(SYMBOL, 2);
    String owner = error.part(OWNER, 1);
    Optional<String> fullName = known.named(name);
    if (!kind.equals("method") && fullName.isPresent()) {
      return "%s is not imported. Add at the top of the file: import %s;"
          .formatted(name, fullName.get());
    }
    if (owner.endsWith("[]") && name.equals("length")) {
      return "The length of a Java array has no brackets: a.length.";
    }
    Optional<Class<?>> type = ofALibrary(owner);
    return type.map(each -> notIn(each, kind, name)).orElseGet(() -> nowhere(error, kind, name));
  }

  /** Explains a package that is not there, with the place at the dot behind it. */
  String wrongImport(CompileError error) {
    String name =
        IDENTIFIER.matcher(error.rest()).results().findFirst().map(m -> m.group()).orElse("");
    return known
        .named(name)
        .map(fullName -> "%s is elsewhere. Write: import %s;".formatted(name, fullName))
        .orElse(
            """
            No library of the course has this package. Look for a typing mistake, or remove the \
            line.""");
  }

  private static String notIn(Class<?> type, String kind, String name) {
    String typeName = type.getSimpleName();
    boolean method = Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals(name));
    if (kind.equals("variable") && method) {
      return "%s is a method of %s: write it with brackets, %s(…)."
          .formatted(name, typeName, name)
          .replace("(…)", takesNothing(type, name) ? "()" : "(…)");
    }
    if (typeName.equals("INDArray") && OF_ARRAYS.containsKey(name)) {
      return "INDArray calls this %s.".formatted(OF_ARRAYS.get(name));
    }
    if (typeName.equals("INDArray") && OF_TRANSFORMS.contains(name)) {
      return viaTransforms(name);
    }
    List<String> members = Arrays.stream(type.getMethods()).map(Method::getName).toList();
    List<String> toWrite =
        Arrays.stream(type.getMethods())
            .filter(each -> Modifier.isAbstract(each.getModifiers()))
            .map(Method::getName)
            .toList();
    String only = toWrite.size() == 1 ? " Its method is %s.".formatted(toWrite.get(0)) : "";
    return "%s has no %s %s.".formatted(typeName, kind, name)
        + NearestName.to(name, members.stream())
            .map(near -> " Did you mean " + near + "?")
            .orElse(only);
  }

  private static boolean takesNothing(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .anyMatch(each -> each.getName().equals(name) && each.getParameterCount() == 0);
  }

  private static String nowhere(CompileError error, String kind, String name) {
    if (kind.equals("method") && OF_TRANSFORMS.contains(name)) {
      return viaTransforms(name);
    }
    Stream<String> names =
        IDENTIFIER
            .matcher(COMMENT_OR_TEXT.matcher(error.source().text()).replaceAll(" "))
            .results()
            .map(match -> match.group());
    Stream<String> candidates =
        kind.equals("class")
            ? Stream.concat(names, Stream.of("String", "Integer", "Double", "Math", "INDArray"))
            : names;
    String nothing = "Nothing of the name %s is declared here.".formatted(name);
    return NearestName.to(name, candidates)
        .map(near -> "%s Did you mean %s?".formatted(nothing, near))
        .orElse(
            nothing
                + (kind.equals("variable")
                    ? " Declare it before this line, with its type."
                    : " Look for a typing mistake."));
  }

  private static String viaTransforms(String name) {
    return """
      For a number this is Math.%s(x); for every entry of an INDArray it is Transforms.%s(x), \
      with import org.nd4j.linalg.ops.transforms.Transforms;"""
        .formatted(name, name);
  }

  /** The class in which the name was looked for, unless the learner wrote it. */
  private static Optional<Class<?>> ofALibrary(String name) {
    if (!name.contains(".")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Class.forName(name, false, UnknownNames.class.getClassLoader()));
    } catch (ClassNotFoundException notALibrarys) {
      return Optional.empty();
    }
  }
}
