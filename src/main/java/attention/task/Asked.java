package attention.task;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * What a probe asks a learner's class for.
 *
 * @param method the name of the method that it calls
 * @param result what that returns, in the course's name for it: {@code weights}
 * @param shape the shape of the result in symbols: {@code [n_q, n_k]}
 * @param symbol what a cell of the result is called by, before its row and column
 * @param names what the cells are called instead, where each means something else; else none
 */
public record Asked(String method, String result, String shape, String symbol, List<String> names) {
  /** What calls its cells by a symbol, their row and their column. */
  public Asked(String method, String result, String shape, String symbol) {
    this(method, result, shape, symbol, List.of());
  }

  /** What calls its cells by the result's own name: {@code weights[1,2]}. */
  public Asked(String method, String result, String shape) {
    this(method, result, shape, result);
  }

  /** What returns one number, which has neither row nor column and is named after its method. */
  public static Asked number(String method, String result) {
    return new Asked(method, result, "a number", method, List.of(method));
  }

  /** What returns a few numbers of different meanings: {@code operations (scores)}. */
  public static Asked numbers(String method, String... meanings) {
    return new Asked(
        method,
        method,
        "[%s]".formatted(String.join(", ", meanings)),
        method,
        Arrays.stream(meanings).map(meaning -> "%s (%s)".formatted(method, meaning)).toList());
  }

  /**
   * How a cell of the result is named: {@code weights[1,2]}, or by its own name.
   *
   * @param row from 1
   * @param column from 1
   */
  public String cell(int row, int column) {
    return names.isEmpty() ? "%s[%d,%d]".formatted(symbol, row, column) : names.get(column - 1);
  }

  /**
   * The only method that a step asks for.
   *
   * @param step the interface
   */
  public static Asked onlyMethodOf(Class<?> step, String result, String shape) {
    return new Asked(
        Arrays.stream(step.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .findFirst()
            .orElseThrow(),
        result,
        shape);
  }
}
