package attention.check;

import attention.interval.Interval;

/** What becomes of a number that is rounded, if one knows only the half unit of its last place. */
final class Rounded {
  private static final double DOUBLES_ERROR = 1e-9; // of a unit: far below any rounding by hand

  private Rounded() {}

  /**
   * All that somebody may go on with who rounds a number to a place or to a later one. What needs
   * no rounding there stays as it is.
   *
   * @param half half a unit of that place; 0 if nothing is rounded
   */
  static Interval toAtLeast(double half, Interval number) {
    if (half == 0) {
      return number;
    }
    double units = number.low() / (2 * half);
    boolean exact =
        Math.abs(units - Math.rint(units)) < DOUBLES_ERROR
            && number.radius() < half * DOUBLES_ERROR;
    return exact ? number : number.widened(half);
  }
}
