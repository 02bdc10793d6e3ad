package attention.check;

import attention.derive.Decimal;
import attention.derive.Place;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says where rounding hides whether a number is right: it can come from the learner's rounded
 * numbers, but is not what comes out if nothing is rounded on the way.
 */
final class DecimalsHint {
  private static final double DOUBLES_ERROR = 1e-9;
  private static final int GUARD_DECIMALS = 2; // a sum of ten products errs by less than a unit

  private final Place place;
  private final HandMatrix given;
  private final LearnersNumbers unrounded;

  /**
   * Looks at one step.
   *
   * @param given the learner's matrix
   * @param unrounded the numbers of a learner who never rounds
   */
  DecimalsHint(Place place, HandMatrix given, LearnersNumbers unrounded) {
    this.place = place;
    this.given = given;
    this.unrounded = unrounded;
  }

  /** A hint on the first right cell that rounding hides; empty if there is none. */
  String text(List<List<CellMark>> cells) {
    for (int row = 0; row < given.rows(); row++) {
      for (int column = 0; column < given.columns(); column++) {
        if (cells.get(row).get(column) == CellMark.RIGHT && isHidden(row, column)) {
          return hint(row, column);
        }
      }
    }
    return "";
  }

  private boolean isHidden(int row, int column) {
    HandNumber number = given.get(row, column).orElseThrow();
    double error = Math.abs(number.value() - unrounded.number(place, row, column));
    return error > half(number) + DOUBLES_ERROR;
  }

  private String hint(int row, int column) {
    HandNumber number = given.get(row, column).orElseThrow();
    int decimals = given.rounding().decimals();
    return "%s = %s can come from rounded numbers; with nothing rounded on the way it is %s. With %d decimals in %s one could tell a slip from the rounding."
        .formatted(
            place.cell(row + 1, column + 1),
            number.text(),
            Decimal.text(
                unrounded.number(place, row, column), Math.max(Decimal.DECIMALS, decimals)),
            decimals + GUARD_DECIMALS,
            roundedInputs());
  }

  private double half(HandNumber number) {
    return given.rounding().half(number);
  }

  private String roundedInputs() {
    return place.inputs(unrounded.example()).stream()
        .filter(unrounded::needsRounding)
        .map(Place::label)
        .collect(Collectors.joining(" and "));
  }
}
