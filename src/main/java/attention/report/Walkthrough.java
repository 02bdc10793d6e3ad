package attention.report;

import attention.derive.ExactOutput;
import attention.derive.Place;
import attention.derive.Step;
import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.problem.Problem;
import attention.trace.Recording;
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
        Place.traced(example).stream()
            .map(place -> new StepResult(place, recording.get(place.label()), Optional.empty()))
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
    return new Walkthrough(
        example,
        Place.traced(example).stream()
            .map(
                place ->
                    new StepResult(
                        place, recording.get(place.label()), Optional.of(cells(place, example))))
            .toList());
  }

  private static StepResult.ExactCells cells(Place place, Example example) {
    if (place.step() == Step.EMBEDDINGS) {
      return fractions(example.embeddings());
    }
    if (place.step() == Step.OUTPUT) {
      return (row, column) -> ExactOutput.of(example, row, column);
    }
    ExactAttention exact = place.in(example).exactly();
    return switch (place.step()) {
      case EMBEDDINGS, OUTPUT -> throw new IllegalArgumentException("belongs to all heads");
      case QUERIES -> fractions(exact.queries());
      case KEYS -> fractions(exact.keys());
      case VALUES -> fractions(exact.values());
      case SCORES -> fractions(exact.scores());
      case SCALED -> exact::scaled;
      case MASKED -> exact::masked;
      case WEIGHTS -> exact::weight;
      case CONTEXT -> exact::context;
    };
  }

  private static StepResult.ExactCells fractions(ExactMatrix matrix) {
    return (row, column) -> Fractions.text(matrix.get(row, column));
  }
}
