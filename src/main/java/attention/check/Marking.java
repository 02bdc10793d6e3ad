package attention.check;

import attention.derive.Step;
import attention.sheet.Sheet;
import java.util.List;

/**
 * A sheet, marked.
 *
 * @param sheet what was marked
 * @param steps a mark for every one of {@link Step#worked()}, in order
 */
public record Marking(Sheet sheet, List<StepMark> steps) {
  /** Copies the marks. */
  public Marking {
    steps = List.copyOf(steps);
  }

  /** The mark of a step. */
  public StepMark of(Step step) {
    return steps.stream().filter(mark -> mark.step() == step).findFirst().orElseThrow();
  }

  /** Whether no cell is filled in. */
  public boolean isBlank() {
    return steps.stream().allMatch(mark -> mark.given().isBlank());
  }

  /** Whether no step is wrong; a blank one is not. */
  public boolean nothingWrong() {
    return steps.stream().noneMatch(mark -> mark.status() == MarkStatus.WRONG);
  }
}
