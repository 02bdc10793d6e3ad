package attention.check;

import attention.derive.Decimal;
import attention.derive.Place;
import attention.interval.IntervalMatrix;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.slip.Slip;
import attention.slip.Slips;
import java.util.List;
import java.util.Optional;

/** What there is to say of a step, beside its marks. */
final class Findings {
  private final Place place;
  private final LearnersNumbers numbers;
  private final LearnersNumbers unrounded;
  private final HandMatrix given;
  private final List<List<CellMark>> cells;
  private final IntervalMatrix following;
  private final Optional<Slip> slip;

  /**
   * Looks at one step.
   *
   * @param numbers the learner's own
   * @param unrounded those of a learner who does all right and never rounds
   * @param given the learner's matrix of the step
   * @param cells its marks
   * @param following what the learner's earlier numbers allow
   */
  Findings(
      Place place,
      LearnersNumbers numbers,
      LearnersNumbers unrounded,
      HandMatrix given,
      List<List<CellMark>> cells,
      IntervalMatrix following) {
    this.place = place;
    this.numbers = numbers;
    this.unrounded = unrounded;
    this.given = given;
    this.cells = cells;
    this.following = following;
    this.slip = namedSlip();
  }

  /** The first wrong cell, row by row. */
  Optional<WrongCell> firstWrong() {
    for (int row = 0; row < given.rows(); row++) {
      int column = cells.get(row).indexOf(CellMark.WRONG);
      if (column >= 0) {
        return Optional.of(wrong(row, column));
      }
    }
    return Optional.empty();
  }

  private WrongCell wrong(int row, int column) {
    HandNumber number = given.get(row, column).orElseThrow();
    OwnWorking working = new OwnWorking(numbers, place, row, column);
    return new WrongCell(
        row + 1,
        column + 1,
        number,
        working.result(),
        working.text(shownDecimals()),
        slip.isPresent() // which says more, and of every cell
            ? ""
            : new Remark(number, given.rounding().half(number), working).text());
  }

  /** The one mistake that explains the whole matrix, if it is wrong and the mistake is known. */
  Optional<Slip> slip() {
    return slip;
  }

  private Optional<Slip> namedSlip() {
    if (MarkStatus.of(cells) != MarkStatus.WRONG) {
      return Optional.empty();
    }
    return Slips.behind(place.step(), numbers.own(place), given, tolerance());
  }

  private double[][] tolerance() {
    double[][] tolerance = new double[given.rows()][given.columns()];
    for (int row = 0; row < given.rows(); row++) {
      for (int column = 0; column < given.columns(); column++) {
        double half = given.get(row, column).map(given.rounding()::half).orElse(0.0);
        tolerance[row][column] = half + following.get(row, column).radius();
      }
    }
    return tolerance;
  }

  /**
   * That more decimals are needed to tell right from wrong, where it is so; else empty. What
   * follows from wrong numbers is no question of decimals, even where it comes near the right ones.
   */
  String hint() {
    if (cells.stream().anyMatch(row -> row.contains(CellMark.CARRIED_FORWARD))) {
      return "";
    }
    return new DecimalsHint(place, given, unrounded).text(cells);
  }

  private int shownDecimals() {
    int decimals = Math.max(Decimal.DECIMALS, given.rounding().decimals());
    return Math.min(decimals, Decimal.MOST_DECIMALS);
  }
}
