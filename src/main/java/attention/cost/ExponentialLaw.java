package attention.cost;

import java.util.Locale;

/**
 * A cost that grows exponentially with the length: {@code factor·base^n}. Every further token
 * multiplies it by the same base. Attention does not grow so: the law is here to be compared with
 * {@link PowerLaw}.
 */
public final class ExponentialLaw implements Growth {
  private final StraightLine line;

  private ExponentialLaw(StraightLine line) {
    this.line = line;
  }

  /**
   * Fits the law: the straight line nearest to all points (length, ln value), by least squares.
   *
   * @param lengths two or more, not all equal, above 0
   * @param values what was measured there, above 0
   * @throws IllegalArgumentException if they are not as many, fewer than two, not above 0, or all
   *     lengths are equal
   */
  public static ExponentialLaw fitted(double[] lengths, double[] values) {
    Points.require(lengths, values, 2);
    return new ExponentialLaw(StraightLine.through(lengths, Points.logarithms(values)));
  }

  /** How many more tokens double the cost. */
  public double doubling() {
    return Math.log(2) / line.slope();
  }

  /** {@inheritDoc} Infinite where it is larger than a double can hold. */
  @Override
  public double at(double n) {
    return Math.exp(line.at(n));
  }

  /** {@inheritDoc} It is written to the base 2: {@code 0.00098 · 2^(n/350)}. */
  @Override
  public String formula() {
    return String.format(Locale.ROOT, "%.2g · 2^(n/%.0f)", Math.exp(line.intercept()), doubling());
  }
}
