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
 */
public record Asked(String method, String result, String shape) {
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
