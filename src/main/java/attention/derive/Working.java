package attention.derive;

import java.util.Arrays;

/** The working of a cell as it is written on paper, in decimals, with its result last. */
public final class Working {
  private Working() {}

  /**
   * A sum of products: {@code 0·2 + 2·3 + 2·2 = 10}.
   *
   * @param left the first factors
   * @param right the second factors, as many
   * @param result what the sum gives
   */
  public static String products(double[] left, double[] right, double result) {
    return Decimal.equation(sumOfProducts(left, right), result);
  }

  /**
   * A sum of products over a root: {@code (0·2 + 2·3 + 2·2) / √3 ≈ 5.7735}.
   *
   * @param width what stands under the root
   */
  public static String productsOverRoot(double[] left, double[] right, int width, double result) {
    return Decimal.equation("(%s) / √%d".formatted(sumOfProducts(left, right), width), result);
  }

  /**
   * A share of softmax: {@code e^1 / (e^1 + e^2) ≈ 0.2689}.
   *
   * @param scores one row of scores, -∞ where a key is hidden
   * @param column whose share, from 1
   * @param result what it gives
   */
  public static String share(double[] scores, int column, double result) {
    String power = "e^" + Decimal.factor(scores[column - 1]);
    double[] seen =
        Arrays.stream(scores).filter(score -> score != Double.NEGATIVE_INFINITY).toArray();
    String total = Terms.sum(seen.length, k -> "e^" + Decimal.factor(seen[k]));
    return Decimal.equation("%s / (%s)".formatted(power, total), result);
  }

  /**
   * Only the sum, without its result: {@code 0·2 + 2·3 + 2·2}.
   *
   * @param left the first factors
   * @param right the second factors, as many
   */
  public static String sumOfProducts(double[] left, double[] right) {
    return Terms.sum(left.length, m -> Decimal.factor(left[m]) + "·" + Decimal.factor(right[m]));
  }
}
