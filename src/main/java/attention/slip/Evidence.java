package attention.slip;

import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import java.util.List;
import java.util.Optional;

/** A matrix as it was filled in, held against what may have led to it. */
final class Evidence {
  private static final int LEAST_WRONG = 2; // one wrong cell is a wrong cell, no wrong idea
  private static final double OF_DOUBLES = 1e-9; // what their own rounding may add, relatively

  private final HandMatrix given;
  private final double[][] tolerance;
  private final List<double[][]> rights;

  /**
   * What can be known of a matrix.
   *
   * @param given what was filled in
   * @param tolerance how far each cell may be from what it was rounded from
   * @param rights the right matrix, from numbers as they were written and from unrounded ones
   */
  Evidence(HandMatrix given, double[][] tolerance, List<double[][]> rights) {
    this.given = given;
    this.tolerance = tolerance;
    this.rights = rights;
  }

  /** Whether it can carry a name: at least half is filled in, and two cells are wrong. */
  boolean isEnough() {
    int filled = 0;
    int wrong = 0;
    for (int i = 0; i < given.rows(); i++) {
      for (int j = 0; j < given.columns(); j++) {
        filled += at(i, j).isPresent() ? 1 : 0;
        wrong += isRight(i, j) ? 0 : 1;
      }
    }
    return 2 * filled >= given.rows() * given.columns() && wrong >= LEAST_WRONG;
  }

  private boolean isRight(int i, int j) {
    return rights.stream().anyMatch(right -> fits(i, j, right[i][j], 1));
  }

  /** Whether a result explains every cell that is filled in. */
  boolean isExplainedBy(double[][] result, double slack) {
    if (result.length != given.rows() || result[0].length != given.columns()) {
      return false;
    }
    for (int i = 0; i < given.rows(); i++) {
      for (int j = 0; j < given.columns(); j++) {
        if (!fits(i, j, result[i][j], slack)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a cell may hold a value, in rounded form; a blank one may hold any. */
  boolean fits(int i, int j, double value, double slack) {
    return at(i, j)
        .map(
            written ->
                Math.abs(written.value() - value)
                    <= slack * tolerance[i][j] + OF_DOUBLES * Math.max(1, Math.abs(value)))
        .orElse(true);
  }

  int rows() {
    return given.rows();
  }

  int columns() {
    return given.columns();
  }

  /** Whether no cell is blank. */
  boolean isComplete() {
    return given.numbers().size() == rows() * columns();
  }

  /** How far a cell may be from what it was rounded from. */
  double tolerance(int i, int j) {
    return tolerance[i][j];
  }

  /** What stands in a cell. */
  Optional<HandNumber> at(int i, int j) {
    return given.get(i, j);
  }

  /** The right matrix, from the numbers as they were written. */
  double[][] right() {
    return rights.get(0);
  }
}
