package attention.report;

import attention.derive.Cell;
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
import org.nd4j.linalg.api.ndarray.INDArray;

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
            .map(step -> new StepResult(step, finite(recording, step), Optional.empty()))
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

  /** Inputs are finite; what is not any more has overflowed on the way. */
  private static INDArray finite(Recording recording, Step step) {
    INDArray result = recording.get(step.label());
    for (int row = 0; row < result.rows(); row++) {
      double[] entries = result.getRow(row).toDoubleVector();
      for (int column = 0; column < entries.length; column++) {
        if (!Double.isFinite(entries[column])) {
          throw new Problem(
              "%s is too large for a double (beyond 1.8e308); use smaller embeddings or weights."
                  .formatted(new Cell(step, row + 1, column + 1)));
        }
      }
    }
    return result;
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
