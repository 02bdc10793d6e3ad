package attention.cost;

import java.util.Locale;

/**
 * A cost that grows with a power of the length: {@code factor·n^exponent}. Twice the length costs
 * 2^exponent times as much, wherever one starts; with both axes logarithmic it is a straight line,
 * and the exponent is its slope.
 */
public final class PowerLaw implements Growth {
  private static final int STANDARD_ERRORS = 2;

  private final StraightLine line;

  private PowerLaw(StraightLine line) {
    this.line = line;
  }

  /**
   * Fits the law: the straight line nearest to all points (ln length, ln value), by least squares.
   *
   * @param lengths two or more, not all equal, above 0
   * @param values what was measured there: seconds or bytes, above 0
   * @throws IllegalArgumentException if they are not as many, fewer than two, not above 0, or all
   *     lengths are equal
   */
  public static PowerLaw fitted(double[] lengths, double[] values) {
    Points.require(lengths, values, 2);
    return new PowerLaw(
        StraightLine.through(Points.logarithms(lengths), Points.logarithms(values)));
  }

  /** The cost at length 1. */
  public double factor() {
    return Math.exp(line.intercept());
  }

  /** The power of the length: 2 for what grows with n². */
  public double exponent() {
    return line.slope();
  }

  @Override
  public double at(double n) {
    return Math.exp(line.at(Math.log(n)));
  }

  /**
   * Between what the cost at a length lies, as far as the scatter of the measured points tells: two
   * standard errors down and up. It knows nothing of what changes on the way, such as a cache or a
   * memory that is full.
   *
   * @param n above 0
   * @throws IllegalStateException if the law was fitted to two points, which never scatter
   */
  public Range range(double n) {
    if (line.points() < 3) {
      throw new IllegalStateException(
          "two points always lie on a line; a range needs at least 3, to see how they scatter");
    }
    double x = Math.log(n);
    double error = STANDARD_ERRORS * line.standardError(x);
    return new Range(Math.exp(line.at(x) - error), Math.exp(line.at(x) + error));
  }

  /**
   * From a least to a greatest cost.
   *
   * @param low above 0
   * @param high at least as much
   */
  public record Range(double low, double high) {}

  @Override
  public String formula() {
    return String.format(Locale.ROOT, "%.2g · n^%.2f", factor(), exponent());
  }
}
