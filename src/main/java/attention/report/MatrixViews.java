package attention.report;

import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.view.MatrixView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The matrices of a walkthrough with the names of their rows and columns. */
final class MatrixViews {
  private MatrixViews() {}

  /** A step in decimals, its rows named by tokens, and its columns too where they are keys. */
  static MatrixView decimals(StepResult result, List<String> tokens) {
    return named(MatrixView.of("", result.values()), result.step(), tokens);
  }

  /** A step in fractions and roots. */
  static MatrixView exact(StepResult result, List<String> tokens) {
    return named(MatrixView.ofText("", exactCells(result)), result.step(), tokens);
  }

  /** A step without rounding where that was asked for, else in decimals. */
  static MatrixView shown(StepResult result, List<String> tokens) {
    return result.exact().isPresent() ? exact(result, tokens) : decimals(result, tokens);
  }

  /**
   * The weight matrices, head by head, without rounding where that was asked for, else in decimals.
   */
  static List<MatrixView> weights(Walkthrough walkthrough) {
    Example example = walkthrough.example();
    boolean exact = walkthrough.steps().stream().allMatch(step -> step.exact().isPresent());
    List<MatrixView> views = new ArrayList<>();
    for (int head = 1; head <= example.heads(); head++) {
      String number = example.heads() == 1 ? "" : Integer.toString(head);
      Example alone = example.head(head);
      views.add(given("W_Q" + number, alone.wq(), exact));
      views.add(given("W_K" + number, alone.wk(), exact));
      views.add(given("W_V" + number, alone.wv(), exact));
    }
    if (example.heads() > 1) {
      views.add(given("W_O", example.outputWeights(), exact));
    }
    return views;
  }

  private static MatrixView given(String name, ExactMatrix weights, boolean exact) {
    if (!exact) {
      return MatrixView.of(name, weights.toArray());
    }
    return MatrixView.ofText(
        name,
        IntStream.range(0, weights.rows())
            .mapToObj(row -> weights.row(row).stream().map(Fractions::text).toList())
            .toList());
  }

  /** All of a matrix, or as much as a reader follows. */
  static MatrixView sized(MatrixView view, boolean full) {
    return full ? view.full() : view;
  }

  private static List<List<String>> exactCells(StepResult result) {
    StepResult.ExactCells exact = result.exact().orElseThrow();
    return IntStream.range(0, result.values().rows())
        .mapToObj(
            row ->
                IntStream.range(0, result.values().columns())
                    .mapToObj(column -> exact.at(row, column))
                    .toList())
        .toList();
  }

  private static MatrixView named(MatrixView view, Step step, List<String> tokens) {
    MatrixView rows = view.rows(tokens);
    return step.isQueryByKey() ? rows.columns(tokens) : rows;
  }
}
