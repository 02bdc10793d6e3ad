package attention.kernel;

import java.util.List;

/** What the reader is told after stopping a cell. */
final class Stopping {
  private Stopping() {}

  /**
   * @throws CellError always
   */
  static void report(CellThread.Ending ending) {
    if (ending == CellThread.Ending.STOPPED) {
      throw new CellError(List.of("The cell was stopped."));
    }
    throw new CellError(
        List.of(
            "The cell runs on: Java %s cannot stop a thread that does not listen."
                .formatted(Runtime.version().feature()),
            "Restart the kernel (menu Kernel, Restart) to be rid of it; variables are lost then."));
  }
}
