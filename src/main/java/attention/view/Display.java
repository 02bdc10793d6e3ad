package attention.view;

import attention.trace.Recording;
import org.nd4j.linalg.api.ndarray.INDArray;
import tech.tablesaw.api.Table;

/** Shows a value in the middle of a cell: {@code import static attention.view.Display.display;}. */
public final class Display {
  private Display() {}

  /**
   * Shows a value in its best form in a notebook, and prints it elsewhere.
   *
   * @param value arrays, recordings and tables are shown as this package shows them
   */
  public static void display(Object value) {
    Object shown = shown(value);
    if (Notebook.FOUND.isPresent()) {
      Notebook.FOUND.get().display(shown);
    } else {
      System.out.println(shown instanceof Shown view ? view.text() : String.valueOf(shown));
    }
  }

  private static Object shown(Object value) {
    if (value instanceof INDArray array && !array.isEmpty() && array.rank() <= 2) {
      return MatrixView.of("", array);
    }
    if (value instanceof Recording recording) {
      return RecordingView.of(recording);
    }
    return value instanceof Table table ? TableView.of(table) : value;
  }
}
