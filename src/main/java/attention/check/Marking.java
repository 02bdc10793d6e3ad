package attention.check;

import attention.derive.Place;
import attention.sheet.Sheet;
import java.util.List;

/**
 * A sheet, marked.
 *
 * @param sheet what was marked
 * @param steps a mark for every one of {@link Place#worked}, in order
 */
public record Marking(Sheet sheet, List<StepMark> steps) {
  /** Copies the marks. */
  public Marking {
    steps = List.copyOf(steps);
  }

  /** The mark at a place. */
  public StepMark of(Place place) {
    return steps.stream().filter(mark -> mark.place().equals(place)).findFirst().orElseThrow();
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
