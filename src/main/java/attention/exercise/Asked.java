package attention.exercise;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * What a probe asks a learner's class for.
 *
 * @param method the name of the method that it calls
 * @param result what that returns, in the course's name for it: {@code weights}
 * @param shape the shape of the result in symbols: {@code [n_q, n_k]}
 * @param symbol what a cell of the result is called by, before its row and column
 */
public record Asked(String method, String result, String shape, String symbol) {
  /** What calls its cells by the result's own name: {@code weights[1,2]}. */
  public Asked(String method, String result, String shape) {
    this(method, result, shape, result);
  }

  /** The only method that a step asks for. */
  static Asked onlyMethodOf(Exercise<?> exercise) {
    return new Asked(
        Arrays.stream(exercise.wanted().step().getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .findFirst()
            .orElseThrow(),
        exercise.result(),
        exercise.shape());
  }
}
