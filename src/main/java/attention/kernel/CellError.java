package attention.kernel;

import java.util.List;

/** A cell that failed, with the lines that tell the reader why. */
final class CellError extends RuntimeException {
  private final List<String> lines;

  /**
   * @param lines what the notebook shows; the first one is the message
   */
  CellError(List<String> lines) {
    super(lines.get(0), null, false, false);
    this.lines = List.copyOf(lines);
  }

  /** What the notebook shows, one string a line. */
  List<String> lines() {
    return lines;
  }
}
