package attention.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The right numbers in another order of rows, or of columns. */
final class Rearranged {
  private Rearranged() {}

  static Optional<Slip> behind(Evidence evidence) {
    int rows = evidence.rows();
    int columns = evidence.columns();
    if (!evidence.isComplete()) {
      return Optional.empty(); // a blank fits anywhere
    }
    double[][] right = evidence.right();
    return order(rows, (at, from) -> all(columns, j -> evidence.fits(at, j, right[from][j], 1)))
        .map(order -> rows(order))
        .or(
            () ->
                order(
                        columns,
                        (at, from) -> all(rows, i -> evidence.fits(i, at, right[i][from], 1)))
                    .map(order -> columns(order)));
  }

  private static Slip rows(List<Integer> order) {
    int first = firstMoved(order);
    return new Slip(
        "rows-in-another-order",
        "Your rows are in another order",
        "Your row %d holds what belongs in row %d. Keep the rows in the order of the tokens."
            .formatted(first + 1, order.get(first) + 1));
  }

  private static Slip columns(List<Integer> order) {
    int first = firstMoved(order);
    return new Slip(
        "columns-in-another-order",
        "Your columns are in another order",
        ("Your column %d holds what belongs in column %d. Go from left to right as the formula"
                + " counts.")
            .formatted(first + 1, order.get(first) + 1));
  }

  private static int firstMoved(List<Integer> order) {
    int first = 0;
    while (order.get(first) == first) {
      first++;
    }
    return first;
  }

  /** Whether a line of the given matrix may be a line of the right one. */
  @FunctionalInterface
  private interface Fitting {
    boolean test(int at, int from);
  }

  /** Which line of the right matrix stands at each place, each used once. */
  private static Optional<List<Integer>> order(int lines, Fitting fitting) {
    List<Integer> order = new ArrayList<>();
    return extend(order, lines, fitting) ? Optional.of(order) : Optional.empty();
  }

  private static boolean extend(List<Integer> order, int lines, Fitting fitting) {
    int at = order.size();
    if (at == lines) {
      return true;
    }
    for (int from = 0; from < lines; from++) {
      if (!order.contains(from) && fitting.test(at, from)) {
        order.add(from);
        if (extend(order, lines, fitting)) {
          return true;
        }
        order.remove(at);
      }
    }
    return false;
  }

  private static boolean all(int count, IntPredicate test) {
    for (int k = 0; k < count; k++) {
      if (!test.test(k)) {
        return false;
      }
    }
    return true;
  }
}
