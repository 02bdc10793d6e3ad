package attention.mistake.cost;

import java.util.Arrays;

/**
 * The straight line nearest to points, as learners fit it to what is not to be fitted.
 *
 * @param slope of the line
 * @param intercept its height at 0
 */
record Line(double slope, double intercept) {
  static Line through(double[] xs, double[] ys) {
    double meanX = Arrays.stream(xs).average().orElseThrow();
    double meanY = Arrays.stream(ys).average().orElseThrow();
    Line centred = throughOrigin(less(xs, meanX), less(ys, meanY));
    return new Line(centred.slope, meanY - centred.slope * meanX);
  }

  static Line throughOrigin(double[] xs, double[] ys) {
    double products = 0;
    double squares = 0;
    for (int i = 0; i < xs.length; i++) {
      products += xs[i] * ys[i];
      squares += xs[i] * xs[i];
    }
    return new Line(products / squares, 0);
  }

  double at(double x) {
    return intercept + slope * x;
  }

  static double[] logarithms(double... numbers) {
    return Arrays.stream(numbers).map(Math::log).toArray();
  }

  private static double[] less(double[] numbers, double mean) {
    return Arrays.stream(numbers).map(number -> number - mean).toArray();
  }
}
