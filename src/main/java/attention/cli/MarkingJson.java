package attention.cli;

import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.Scheme;
import attention.check.StepMark;
import attention.check.WrongCell;
import attention.report.Marks;
import attention.slip.Slip;
import java.math.BigDecimal;
import java.util.List;

/** A marked sheet for programs. */
record MarkingJson(List<OneStep> steps, BigDecimal score, BigDecimal outOf) {
  static MarkingJson of(Marking marking, Scheme scheme) {
    Marks marks = Marks.ofAll(marking, scheme);
    return new MarkingJson(
        marks.counted().stream().map(OneStep::of).toList(), marks.score(), marks.outOf());
  }

  /** A step; {@code firstWrong} and {@code mistake} are null where there is none. */
  record OneStep(String name, MarkStatus status, OneCell firstWrong, String mistake) {
    static OneStep of(StepMark mark) {
      return new OneStep(
          mark.place().label(),
          mark.status(),
          mark.firstWrong().map(OneCell::of).orElse(null),
          mark.slip().map(Slip::id).orElse(null));
    }
  }

  /** A wrong cell; row and column from 1. */
  record OneCell(int row, int column, double given, double expected, String derivation) {
    static OneCell of(WrongCell cell) {
      return new OneCell(
          cell.row(), cell.column(), cell.given().value(), cell.expected(), cell.derivation());
    }
  }
}
