package attention.sheet;

import attention.derive.Step;
import attention.example.Example;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A worksheet, filled in or not.
 *
 * @param problem the problem's name: {@code small-integers}, {@code random tokens=3 dims=2 seed=7}
 * @param student who works on it; may be empty
 * @param example the givens
 * @param matrices what is filled in, for every one of {@link Step#worked()}
 */
public record Sheet(
    String problem, String student, Example example, Map<Step, HandMatrix> matrices) {
  /** Copies the matrices; a step that is not among them is blank. */
  public Sheet {
    Map<Step, HandMatrix> every = new EnumMap<>(Step.class);
    for (Step step : Step.worked()) {
      HandMatrix filled = matrices.get(step);
      every.put(step, filled == null ? blank(step, example) : filled);
    }
    matrices = Collections.unmodifiableMap(every);
  }

  /** A sheet on which nothing is filled in. */
  public static Sheet blank(String problem, String student, Example example) {
    return new Sheet(problem, student, example, Map.of());
  }

  /** What is filled in for a step. */
  public HandMatrix matrix(Step step) {
    return matrices.get(step);
  }

  /** How many columns a step's matrix has; its rows are the tokens. */
  public static int columns(Step step, Example example) {
    return switch (step) {
      case EMBEDDINGS -> example.embeddings().columns();
      case QUERIES -> example.wq().rows();
      case KEYS -> example.wk().rows();
      case VALUES, CONTEXT -> example.wv().rows();
      case SCORES, SCALED, WEIGHTS -> example.embeddings().rows();
    };
  }

  private static HandMatrix blank(Step step, Example example) {
    return HandMatrix.blank(example.embeddings().rows(), columns(step, example));
  }
}
