package attention.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that a step asks for, most often one, held against those that a learner wrote. */
final class StepMethods {
  private final Wanted wanted;
  private final List<Method> asked;
  private final List<MethodTree> written;

  /**
   * @param learners the class; nothing if it could not be parsed
   */
  StepMethods(Wanted wanted, Optional<ClassTree> learners) {
    this.wanted = wanted;
    written =
        learners.stream()
            .flatMap(type -> type.getMembers().stream())
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(each -> each.getReturnType() != null)
            .toList();
    asked =
        Arrays.stream(wanted.step().getMethods())
            .filter(each -> Modifier.isAbstract(each.getModifiers()))
            .sorted(Comparator.comparing(Method::getName)) // reflection has no order of its own
            .toList();
  }

  /** The method that an error is about, as Java, up to its brace. */
  String asJava(CompileError error) {
    return asJava(meant(error));
  }

  /** All of them: the only one as Java, several by their names. */
  String all() {
    return asked.size() == 1
        ? asJava(asked.get(0))
        : asked.stream().map(Method::getName).collect(Collectors.joining(", "));
  }

  /**
   * Says that the method which an error is about is missing, and which of the others may be meant.
   */
  String missing(CompileError error) {
    Method method = meant(error);
    if (isWritten(method)) {
      return "%s has the method that %s needs, but names another interface. Write: %s."
          .formatted(wanted.className(), wanted.step().getSimpleName(), wanted.header());
    }
    return "%s needs the method %s, and %s has none."
            .formatted(wanted.step().getSimpleName(), asJava(method), wanted.className())
        + similar(method).map(text -> " " + text).orElse("")
        + othersMissing(method).map(text -> " " + text).orElse("");
  }

  /** The one that the compiler names; else the first that is not written. */
  private Method meant(CompileError error) {
    Stream<Method> named =
        asked.stream()
            .filter(each -> error.words().matches("(?s)(.*\\W)?" + each.getName() + "\\(.*"));
    Stream<Method> notWritten = asked.stream().filter(each -> !isWritten(each));
    return Stream.of(named, notWritten, asked.stream())
        .flatMap(each -> each)
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> othersMissing(Method method) {
    List<String> others =
        asked.stream()
            .filter(each -> !each.equals(method) && !isWritten(each))
            .map(Method::getName)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("It lacks these, too: %s.".formatted(String.join(", ", others)));
  }

  private static String asJava(Method method) {
    String parameters =
        Arrays.stream(method.getParameters())
            .map(each -> type(each) + " " + each.getName())
            .collect(Collectors.joining(", "));
    return "public %s %s(%s)"
        .formatted(
            CompileError.simple(method.getGenericReturnType().getTypeName()),
            method.getName(),
            parameters);
  }

  private boolean isWritten(Method asked) {
    return written.stream().anyMatch(each -> is(asked, each));
  }

  private static boolean is(Method asked, MethodTree other) {
    return other.getName().contentEquals(asked.getName()) && types(other).equals(types(asked));
  }

  private Optional<String> similar(Method method) {
    List<MethodTree> others =
        written.stream().filter(each -> asked.stream().noneMatch(its -> is(its, each))).toList();
    Optional<String> sameName =
        others.stream()
            .filter(each -> each.getName().contentEquals(method.getName()))
            .findFirst()
            .map(each -> "It has %s: give it those parameters.".formatted(shown(each)));
    return sameName.or(
        () ->
            others.stream()
                .filter(each -> types(each).equals(types(method)))
                .findFirst()
                .map(
                    each ->
                        "It has %s: rename it to %s.".formatted(shown(each), method.getName())));
  }

  private static String shown(MethodTree method) {
    return method.getName() + "(" + String.join(", ", types(method)) + ")";
  }

  private static List<String> types(MethodTree method) {
    return method.getParameters().stream()
        .map(VariableTree::getType)
        .map(type -> CompileError.simple(type.toString()))
        .toList();
  }

  private static List<String> types(Method asked) {
    return Arrays.stream(asked.getParameters()).map(StepMethods::type).toList();
  }

  private static String type(Parameter parameter) {
    return CompileError.simple(parameter.getParameterizedType().getTypeName());
  }
}
