package attention.check;

import attention.derive.Place;
import attention.derive.Step;
import attention.sheet.HandMatrix;
import attention.slip.Slip;
import java.util.List;
import java.util.Optional;

/**
 * A step, marked.
 *
 * @param place which step, of which head
 * @param status what became of it
 * @param given what was filled in
 * @param cells a mark for every cell, row by row
 * @param firstWrong the first wrong cell, row by row, if the step is wrong
 * @param slip the one mistake that explains the whole matrix, if it is known
 * @param hint what else is worth saying, such as that more decimals are needed to tell; may be
 *     empty
 */
public record StepMark(
    Place place,
    MarkStatus status,
    HandMatrix given,
    List<List<CellMark>> cells,
    Optional<WrongCell> firstWrong,
    Optional<Slip> slip,
    String hint) {
  /** Copies the marks. */
  public StepMark {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Which step, of whichever head. */
  public Step step() {
    return place.step();
  }

  /** Whether it earns its marks: it is right, or right given the learner's own numbers. */
  public boolean earns() {
    return status == MarkStatus.RIGHT || status == MarkStatus.CARRIED_FORWARD;
  }
}
