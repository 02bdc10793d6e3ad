package attention.view;

import attention.tensor.ShapeException;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Takes the entries of a matrix that is to be shown, or says why it cannot be. */
public final class Entries {
  private Entries() {}

  /**
   * A copy of an array's numbers.
   *
   * @param array {@code [rows, columns]}, {@code [columns]} or one number
   * @throws ShapeException if it has more dimensions, or no entries
   */
  public static double[][] of(String name, INDArray array) {
    if (array == null || array.isEmpty()) {
      throw new ShapeException(
          "%s has no entries to show; a matrix needs at least one row and one column"
              .formatted(name));
    }
    if (array.rank() > 2) {
      throw new ShapeException(
          "%s has shape %s, a batch of %d; show one of its members at a time, such as %s.slice(0)"
              .formatted(name, Arrays.toString(array.shape()), array.size(0), name));
    }
    return array.rank() == 2
        ? array.toDoubleMatrix()
        : new double[][] {array.dup('c').data().asDouble()};
  }

  /**
   * Checks entries that are written already.
   *
   * @throws ShapeException if there are none, or the rows' lengths differ
   */
  static void requireRectangle(String name, List<List<String>> cells) {
    if (cells.isEmpty() || cells.get(0).isEmpty()) {
      throw new ShapeException(
          "%s has no entries to show; a matrix needs at least one row and one column"
              .formatted(name));
    }
    for (int row = 1; row < cells.size(); row++) {
      if (cells.get(row).size() != cells.get(0).size()) {
        throw new ShapeException(
            "row %d of %s has %d entries, and row 1 has %d; all rows need the same number"
                .formatted(row + 1, name, cells.get(row).size(), cells.get(0).size()));
      }
    }
  }
}
