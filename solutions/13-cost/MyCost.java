import attention.cost.CostSteps;
import java.util.Arrays;

/**
 * What attention of n tokens costs: counted, fitted and extrapolated.
 *
 * <p>Each method is graded by itself, so you can write them in any order.
 */
public final class MyCost implements CostSteps {
  /** Operations of the four projections, of all heads' scores, of all heads' mixing: 3 numbers. */
  @Override
  public double[] operations(int n, int dModel, int heads) {
    double width = (double) dModel / heads;
    double projections = 4 * (2.0 * n * dModel * dModel); // [n, d_model]·[d_model, d_model]
    double scores = heads * (2.0 * n * width * n); // [n, d_head]·[d_head, n]
    double mixing = heads * (2.0 * n * n * width); // [n, n]·[n, d_head]
    return new double[] {projections, scores, mixing};
  }

  /** Bytes of all heads' scores at once, as float. */
  @Override
  public double scoreBytes(int n, int heads) {
    return (double) heads * n * n * Float.BYTES;
  }

  /** The slope of the line nearest to all points (ln length, ln seconds). */
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    double[] x = logarithms(lengths);
    double[] y = logarithms(seconds);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      products += (x[i] - mean(x)) * (y[i] - mean(y));
      squares += (x[i] - mean(x)) * (x[i] - mean(x));
    }
    return products / squares;
  }

  /** The seconds at n tokens, on the same line. */
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    double middle = mean(logarithms(lengths));
    double height = mean(logarithms(seconds)); // the nearest line goes through the mean point
    return Math.exp(height + exponent(lengths, seconds) * (Math.log(n) - middle));
  }

  private static double[] logarithms(double... numbers) {
    return Arrays.stream(numbers).map(Math::log).toArray();
  }

  private static double mean(double... numbers) {
    return Arrays.stream(numbers).average().orElseThrow();
  }
}
