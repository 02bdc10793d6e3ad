package attention.cost;

import java.util.Arrays;

/**
 * The straight line that lies nearest to points, by least squares of the vertical distances.
 *
 * @param slope how much y grows for each x
 * @param intercept y where x is 0
 * @param points how many it was fitted to
 * @param meanX their middle
 * @param spreadX the sum of the squared distances from that middle
 * @param residuals the sum of the squared distances from the line
 */
record StraightLine(
    double slope, double intercept, int points, double meanX, double spreadX, double residuals) {
  /**
   * Fits the line.
   *
   * @throws IllegalArgumentException if all x are equal: then no slope is better than another
   */
  static StraightLine through(double[] xs, double[] ys) {
    double meanX = Arrays.stream(xs).average().orElseThrow();
    double meanY = Arrays.stream(ys).average().orElseThrow();
    double together = 0;
    double spread = 0;
    for (int i = 0; i < xs.length; i++) {
      together += (xs[i] - meanX) * (ys[i] - meanY);
      spread += (xs[i] - meanX) * (xs[i] - meanX);
    }
    if (Arrays.stream(xs).distinct().count() < 2) {
      throw new IllegalArgumentException(
          "all lengths are equal; a slope needs at least two different ones");
    }
    double slope = together / spread;
    double intercept = meanY - slope * meanX;
    double residuals = 0;
    for (int i = 0; i < xs.length; i++) {
      double off = ys[i] - intercept - slope * xs[i];
      residuals += off * off;
    }
    return new StraightLine(slope, intercept, xs.length, meanX, spread, residuals);
  }

  double at(double x) {
    return intercept + slope * x;
  }

  /**
   * How uncertain the line's height is at x, for the scatter of its points alone: s·√(1/m + (x −
   * x̄)²/Sxx), where s² is what the residuals sum to over m − 2. Draper and Smith 1998, section
   * 1.4.
   */
  double standardError(double x) {
    double variance = residuals / (points - 2);
    double distance = x - meanX;
    return Math.sqrt(variance * (1.0 / points + distance * distance / spreadX));
  }
}
