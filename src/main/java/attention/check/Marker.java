package attention.check;

import attention.derive.Place;
import attention.interval.Interval;
import attention.interval.IntervalMatrix;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * Marks a sheet as a teacher does, step by step. A cell is right if it can come from right numbers,
 * rounded as the learner rounded them. It is carried forward if it can come from the learner's own
 * numbers before it, some of which are wrong.
 */
public final class Marker {
  private final Sheet sheet;
  private final Chain honest; // what right numbers allow, at the learner's rounding
  private final Chain own; // what the learner's own numbers allow
  private final LearnersNumbers numbers;
  private final LearnersNumbers unrounded;

  private Marker(Sheet sheet) {
    this.sheet = sheet;
    this.honest = new Chain(sheet.example());
    this.own = new Chain(sheet.example());
    this.numbers = new LearnersNumbers(sheet);
    this.unrounded = new LearnersNumbers(Sheet.blank(sheet.problem(), "", sheet.example()));
  }

  /**
   * Marks every step.
   *
   * @param sheet filled in, in full or in part
   */
  public static Marking mark(Sheet sheet) {
    Marker marker = new Marker(sheet);
    return new Marking(sheet, Place.worked(sheet.example()).stream().map(marker::mark).toList());
  }

  private StepMark mark(Place place) {
    HandMatrix given = sheet.matrix(place);
    Judgement judgement =
        new Judgement(given, (row, column) -> Sheet.hides(place, sheet.example(), row, column));
    IntervalMatrix right = honest.allows(place, judgement.half());
    IntervalMatrix following = own.allows(place, judgement.half());
    List<List<CellMark>> cells = judgement.cells(right, following);
    own.take(place, (row, column) -> judgement.stands(row, column, following.get(row, column)));
    honest.take(
        place, (row, column) -> honestly(judgement, cells, row, column, right.get(row, column)));
    Findings findings = new Findings(place, numbers, unrounded, given, cells, following);
    return new StepMark(
        place,
        MarkStatus.of(cells),
        given,
        cells,
        findings.firstWrong(),
        findings.slip(),
        findings.hint());
  }

  private static Optional<Interval> honestly(
      Judgement judgement, List<List<CellMark>> cells, int row, int column, Interval right) {
    return cells.get(row).get(column) == CellMark.RIGHT
        ? judgement.stands(row, column, right)
        : judgement.corrected(row, column, right);
  }
}
