package attention.sheet;

import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Compares the givens of a sheet with the problem that it should be for. */
final class GivensCheck {
  private final Source source;
  private final Givens givens;
  private final Example problem;
  private final String name;

  /**
   * @param problem as it was set
   * @param name what it is called, for messages: {@code the problem small-integers}
   */
  GivensCheck(Source source, Givens givens, Example problem, String name) {
    this.source = source;
    this.givens = givens;
    this.problem = problem;
    this.name = name;
  }

  /**
   * Requires the same numbers; what the tokens are called is left to the sheet.
   *
   * @throws Problem that names the first number that differs
   */
  void requireSame() {
    List<String> differences = new ArrayList<>();
    int firstLine = 0;
    requireSameHeads();
    for (GivenPlace given : GivenPlace.of(problem)) {
      GivenMatrix found = givens.matrix(given);
      requireSameSize(given, found);
      for (int row = 0; row < found.matrix().rows(); row++) {
        for (int column = 0; column < found.matrix().columns(); column++) {
          String difference = difference(given, row, column);
          if (!difference.isEmpty()) {
            firstLine = differences.isEmpty() ? found.rows().get(row).line() : firstLine;
            differences.add(difference);
          }
        }
      }
    }
    if (!differences.isEmpty()) {
      throw source.problem(firstLine, differences.get(0) + ". " + advice(differences.size()));
    }
  }

  private void requireSameHeads() {
    int heads = givens.example().heads();
    if (heads != problem.heads()) {
      throw source.problem(
          "the sheet gives matrices for %s, and %s has %s; the sheet is for another problem."
              .formatted(counted(heads), name, counted(problem.heads())));
    }
  }

  private static String counted(int heads) {
    return heads == 1 ? "1 head" : heads + " heads";
  }

  private void requireSameSize(GivenPlace given, GivenMatrix found) {
    ExactMatrix expected = given.in(problem);
    if (found.matrix().rows() != expected.rows()
        || found.matrix().columns() != expected.columns()) {
      throw source.problem(
          found.section().line(),
          "given %s is %d by %d, and in %s %d by %d; the sheet is for another problem."
              .formatted(
                  given.label(),
                  found.matrix().rows(),
                  found.matrix().columns(),
                  name,
                  expected.rows(),
                  expected.columns()));
    }
  }

  private String difference(GivenPlace given, int row, int column) {
    GivenMatrix found = givens.matrix(given);
    String here = Fractions.text(found.matrix().get(row, column));
    String there = Fractions.text(given.in(problem).get(row, column));
    return here.equals(there)
        ? ""
        : "given %s, row \"%s\", column %d is %s, and in %s %s"
            .formatted(given.label(), found.rows().get(row).name(), column + 1, here, name, there);
  }

  private static String advice(int differences) {
    return differences == 1
        ? "The other givens are the same, so this one was changed: write it as it was."
        : "%d givens differ, so the sheet is for another problem, or its problem line was changed."
            .formatted(differences);
  }
}
