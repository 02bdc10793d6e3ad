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

/**
 * The method that a step asks for, held against those that a learner wrote. Of several it is the
 * first that was not written.
 */
final class StepMethod {
  private final Wanted wanted;
  private final Method method;
  private final List<MethodTree> written;

  /**
   * @param learners the class; nothing if it could not be parsed
   */
  StepMethod(Wanted wanted, Optional<ClassTree> learners) {
    this.wanted = wanted;
    written =
        learners.stream()
            .flatMap(type -> type.getMembers().stream())
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(each -> each.getReturnType() != null)
            .toList();
    List<Method> asked =
        Arrays.stream(wanted.step().getMethods())
            .filter(each -> Modifier.isAbstract(each.getModifiers()))
            .sorted(Comparator.comparing(Method::getName)) // reflection has no order of its own
            .toList();
    method = asked.stream().filter(each -> !isWritten(each)).findFirst().orElse(asked.get(0));
  }

  /** The method as Java, up to its brace. */
  String asJava() {
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

  /** Says that it is missing, and which of the others may be meant. */
  String missing() {
    if (written.stream().anyMatch(this::isIt)) {
      return "%s has the method that %s needs, but names another interface. Write: %s."
          .formatted(wanted.className(), wanted.step().getSimpleName(), wanted.header());
    }
    String needed =
        "%s needs the method %s, and %s has none."
            .formatted(wanted.step().getSimpleName(), asJava(), wanted.className());
    return needed + similar().map(text -> " " + text).orElse("");
  }

  private boolean isIt(MethodTree other) {
    return is(method, other);
  }

  private boolean isWritten(Method asked) {
    return written.stream().anyMatch(each -> is(asked, each));
  }

  private static boolean is(Method asked, MethodTree other) {
    return other.getName().contentEquals(asked.getName()) && types(other).equals(types(asked));
  }

  private Optional<String> similar() {
    Optional<String> sameName =
        written.stream()
            .filter(each -> each.getName().contentEquals(method.getName()))
            .findFirst()
            .map(each -> "It has %s: give it those parameters.".formatted(shown(each)));
    return sameName.or(
        () ->
            written.stream()
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
    return Arrays.stream(asked.getParameters()).map(StepMethod::type).toList();
  }

  private static String type(Parameter parameter) {
    return CompileError.simple(parameter.getParameterizedType().getTypeName());
  }
}
