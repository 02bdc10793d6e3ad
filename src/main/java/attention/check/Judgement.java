package attention.check;

import attention.interval.Interval;
import attention.interval.IntervalMatrix;
import attention.number.HandNumber;
import attention.number.Rounding;
import attention.sheet.HandMatrix;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Judges one matrix, cell by cell: can a written number come from what its inputs allow? It can if
 * anything allowed rounds to it, as the learner rounded.
 */
final class Judgement {
  private final HandMatrix given;
  private final Hidden hidden;
  private final Rounding rounding;

  /** Which cells a mask hides. */
  @FunctionalInterface
  interface Hidden {
    /** Whether it hides one; row and column from 0. */
    boolean at(int row, int column);
  }

  Judgement(HandMatrix given, Hidden hidden) {
    this.given = given;
    this.hidden = hidden;
    this.rounding = given.rounding();
  }

  /** Half a unit of the place to which the matrix is rounded. */
  double half() {
    return rounding.half();
  }

  /**
   * A mark for every cell.
   *
   * @param right what right numbers allow
   * @param own what the learner's own earlier numbers allow
   */
  List<List<CellMark>> cells(IntervalMatrix right, IntervalMatrix own) {
    return IntStream.range(0, given.rows())
        .mapToObj(
            row ->
                IntStream.range(0, given.columns())
                    .mapToObj(
                        column -> cell(row, column, right.get(row, column), own.get(row, column)))
                    .toList())
        .toList();
  }

  private CellMark cell(int row, int column, Interval right, Interval own) {
    Optional<Interval> written = given.get(row, column).map(this::unrounded);
    if (written.isEmpty()) {
      return hidden.at(row, column) ? CellMark.HIDDEN : CellMark.BLANK;
    }
    if (written.get().meet(right).isPresent()) {
      return CellMark.RIGHT;
    }
    return written.get().meet(own).isPresent() ? CellMark.CARRIED_FORWARD : CellMark.WRONG;
  }

  /**
   * What later steps may take for a cell; empty if it is blank. Who wrote 0.47 for 0.4711 may go on
   * with 0.47, with 0.4711, and with anything between. A decimal that does not come from what is
   * allowed stands for all that rounds to it, any other such number for itself.
   */
  Optional<Interval> stands(int row, int column, Interval allowed) {
    return given
        .get(row, column)
        .map(
            number ->
                unrounded(number)
                    .meet(allowed)
                    .map(possible -> possible.reaching(number.value()))
                    .orElseGet(() -> alone(number)));
  }

  /** The same for a cell that is wrong, had the learner written there what is allowed. */
  Optional<Interval> corrected(int row, int column, Interval allowed) {
    return given.get(row, column).map(number -> Rounded.toAtLeast(rounding.half(number), allowed));
  }

  private Interval alone(HandNumber number) {
    return number.form() == HandNumber.Form.DECIMAL
        ? unrounded(number)
        : Interval.of(number.value());
  }

  private Interval unrounded(HandNumber number) {
    return Interval.around(number.value(), rounding.half(number));
  }
}
