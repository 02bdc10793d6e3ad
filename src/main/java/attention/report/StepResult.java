package attention.report;

import attention.derive.Place;
import attention.derive.Step;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A step's result.
 *
 * @param place which step, of which head
 * @param values its matrix
 * @param exact the same without rounding, where that was asked for
 */
public record StepResult(Place place, INDArray values, Optional<ExactCells> exact) {
  /** Writes a cell without rounding. */
  @FunctionalInterface
  public interface ExactCells {
    /** The cell in a row and a column, both from 0. */
    String at(int row, int column);
  }

  /** Which step, of whichever head. */
  public Step step() {
    return place.step();
  }

  /** Whether its exact forms are too wide for a table: quotients of sums of powers. */
  boolean isWrittenOut() {
    return exact.isPresent()
        && (step() == Step.WEIGHTS || step() == Step.CONTEXT || step() == Step.OUTPUT);
  }
}
