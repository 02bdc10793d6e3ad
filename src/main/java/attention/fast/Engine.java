package attention.fast;

/**
 * The two calculations that all time goes into. What implements it may use instructions of the
 * machine that plain Java does not reach.
 */
public interface Engine {
  /** What it is, for a person: {@code Vector API, 512 bits}. */
  String name();

  /** How many columns the panels of {@link #multiply} have. */
  int panelWidth();

  /**
   * Adds a product of matrices to what is there: {@code C = start + A·B}.
   *
   * @param rows of A and C
   * @param a {@code [rows, depth]}
   * @param b {@code [depth, columns]}
   * @param start {@code [rows, columns]}, with columns filled up to whole panels
   * @param c {@code [rows, columns]}, without them; may be the same as start
   */
  void multiply(int rows, Block a, Panels.Part b, Block start, Block c);

  /**
   * One tile of an online softmax: scores become powers of 2 relative to the row's largest score so
   * far, and sums and maxima go on.
   *
   * @param columns a multiple of the panel width
   * @param scores {@code [rows, columns]}, times log2(e); powers afterwards
   */
  void softmax(int rows, int columns, Block scores, Running running);

  /**
   * Whether a matrix holds neither NaN nor ∞.
   *
   * @param all {@code [rows, columns]}
   */
  boolean areFinite(int rows, int columns, Block all);

  /**
   * Multiplies and adds in registers, as fast as it can.
   *
   * @param rounds how often
   * @return how many operations that were, a multiplication and an addition being two
   */
  double toil(int rounds);
}
