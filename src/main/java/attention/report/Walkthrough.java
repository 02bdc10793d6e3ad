package attention.report;

import attention.derive.Step;
import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.problem.Problem;
import attention.trace.Recording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A calculation from the embeddings to the context.
 *
 * @param example the problem
 * @param steps every step's result, in order
 */
public record Walkthrough(Example example, List<StepResult> steps) {
  /** Exact forms grow with the square of the tokens; beyond this nobody follows them. */
  public static final int MOST_EXACT_TOKENS = 32;

  /** Copies the list. */
  public Walkthrough {
    steps = List.copyOf(steps);
  }

  /** The calculation in decimals. */
  public static Walkthrough inDecimals(Example example, Recording recording) {
    return new Walkthrough(
        example,
        Arrays.stream(Step.values())
            .map(step -> new StepResult(step, recording.get(step.label()), Optional.empty()))
            .toList());
  }

  /**
   * The calculation with nothing rounded, the decimals beside it.
   *
   * @throws Problem if there are more than {@value #MOST_EXACT_TOKENS} tokens
   */
  public static Walkthrough exactly(Example example, Recording recording) {
    if (example.tokens().size() > MOST_EXACT_TOKENS) {
      throw new Problem(
          "--exact writes every weight out in full, which helps up to %d tokens; this problem has %d. Leave --exact out."
              .formatted(MOST_EXACT_TOKENS, example.tokens().size()));
    }
    ExactAttention exact = example.exactly();
    return new Walkthrough(
        example,
        Arrays.stream(Step.values())
            .map(
                step ->
                    new StepResult(
                        step,
                        recording.get(step.label()),
                        Optional.of(cells(step, example, exact))))
            .toList());
  }

  private static StepResult.ExactCells cells(Step step, Example example, ExactAttention exact) {
    return switch (step) {
      case EMBEDDINGS -> fractions(example.embeddings());
      case QUERIES -> fractions(exact.queries());
      case KEYS -> fractions(exact.keys());
      case VALUES -> fractions(exact.values());
      case SCORES -> fractions(exact.scores());
      case SCALED -> exact::scaled;
      case WEIGHTS -> exact::weight;
      case CONTEXT -> exact::context;
    };
  }

  private static StepResult.ExactCells fractions(ExactMatrix matrix) {
    return (row, column) -> Fractions.text(matrix.get(row, column));
  }
}
