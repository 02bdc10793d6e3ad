package attention.interval;

import java.util.Optional;

/**
 * All numbers from one to another, both included.
 *
 * @param low the smallest, perhaps -∞
 * @param high the largest, perhaps ∞
 */
public record Interval(double low, double high) {
  private static final double LARGEST_EXACT = 0x1p52; // below it a double holds every whole number

  /** What nothing is known of. */
  public static final Interval ALL =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /**
   * Checks the order of the bounds.
   *
   * @throws IllegalArgumentException if low is above high, or either is NaN
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no number is from %s to %s".formatted(low, high));
    }
  }

  /** A double as itself, whatever decimal it was read from. */
  public static Interval exactly(double number) {
    return new Interval(number, number);
  }

  /** A whole number as itself; any other with the error of its double. */
  public static Interval of(double number) {
    return number == Math.rint(number) ? new Interval(number, number) : outwards(number, number);
  }

  /** All that is no farther from a number than this. */
  public static Interval around(double number, double distance) {
    return outwards(number - distance, number + distance);
  }

  /** The sum of a number from each. */
  public Interval plus(Interval other) {
    return outwards(low + other.low, high + other.high);
  }

  /** The product of a number from each. */
  public Interval times(Interval other) {
    double a = low * other.low;
    double b = low * other.high;
    double c = high * other.low;
    double d = high * other.high;
    return outwards(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  /** Each number over √d, d above 0. */
  public Interval overRoot(int d) {
    double root = Math.sqrt(d);
    return new Interval(
        Math.nextDown(Math.nextDown(low / root)), Math.nextUp(Math.nextUp(high / root)));
  }

  /** What both have in common, if anything. */
  public Optional<Interval> meet(Interval other) {
    double from = Math.max(low, other.low);
    double to = Math.min(high, other.high);
    return from <= to ? Optional.of(new Interval(from, to)) : Optional.empty();
  }

  /** The smallest interval that holds this and a number. */
  public Interval reaching(double number) {
    return new Interval(Math.min(low, number), Math.max(high, number));
  }

  /** This, and as much more at either end. */
  public Interval widened(double by) {
    return outwards(low - by, high + by);
  }

  /** The number halfway. */
  public double middle() {
    return low == high ? low : low / 2 + high / 2;
  }

  /** Half of its width. */
  public double radius() {
    return (high - low) / 2;
  }

  /**
   * One unit in the last place farther at either end, since every operation rounds by up to half of
   * one. Whole numbers that a double holds exactly stay as they are, and so do their sums.
   */
  static Interval outwards(double low, double high) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return ALL; // such as ∞ - ∞
    }
    boolean exact = low == high && low == Math.rint(low) && Math.abs(low) < LARGEST_EXACT;
    return exact ? new Interval(low, high) : new Interval(Math.nextDown(low), Math.nextUp(high));
  }
}
