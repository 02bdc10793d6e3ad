package attention.gradient;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a {@link GradientCheck} found for one argument; its text says it in a sentence.
 *
 * @param argument the argument's name
 * @param numbers how many numbers it has
 * @param wrong how many of them disagree with their slopes
 * @param first where the first of these stands, such as {@code [2,3]} and counted from 1; empty if
 *     none disagrees
 * @param sentence the finding in words
 */
public record GradientFinding(
    String argument, int numbers, int wrong, String first, String sentence) {
  /** Below this a slope says nothing about a factor. */
  private static final double NEARLY_0 = 1e-4;

  static GradientFinding of(String argument, INDArray gradient, INDArray slopes) {
    double[] claimed = gradient.data().asDouble();
    double[] measured = slopes.data().asDouble();
    int[] wrong =
        IntStream.range(0, claimed.length).filter(i -> !agree(claimed[i], measured[i])).toArray();
    if (wrong.length == 0) {
      double largest =
          IntStream.range(0, claimed.length)
              .mapToDouble(i -> Math.abs(claimed[i] - measured[i]))
              .max()
              .orElseThrow();
      return new GradientFinding(
          argument,
          claimed.length,
          0,
          "",
          "%s: your gradient agrees with the slopes; %s, largest difference %.0e"
              .formatted(argument, count(claimed.length), largest));
    }
    String first = index(gradient, wrong[0]);
    return new GradientFinding(
        argument,
        claimed.length,
        wrong.length,
        first,
        "%s%s: your gradient says %s, the slope is %s; %d of %s %s%s"
            .formatted(
                argument,
                first,
                decimal(claimed[wrong[0]]),
                decimal(measured[wrong[0]]),
                wrong.length,
                count(claimed.length),
                wrong.length == 1 ? "disagrees" : "disagree",
                factor(claimed, measured)));
  }

  /** Whether every number agrees with its slope. */
  public boolean agrees() {
    return wrong == 0;
  }

  /** The finding in words. */
  @Override
  public String toString() {
    return sentence;
  }

  private static boolean agree(double claimed, double measured) {
    double scale = Math.max(1, Math.max(Math.abs(claimed), Math.abs(measured)));
    return Math.abs(claimed - measured) <= GradientCheck.TOLERANCE * scale; // false for NaN
  }

  /** A gradient that is off by one and the same factor everywhere: its form is right. */
  private static String factor(double[] claimed, double[] measured) {
    double[] factors =
        IntStream.range(0, claimed.length)
            .filter(i -> Math.abs(measured[i]) > NEARLY_0)
            .mapToDouble(i -> claimed[i] / measured[i])
            .toArray();
    boolean one =
        factors.length > 1
            && factors[0] != 0
            && Arrays.stream(factors).allMatch(f -> Math.abs(f / factors[0] - 1) < NEARLY_0);
    return one ? ", each is %s times its slope".formatted(decimal(factors[0])) : "";
  }

  private static String count(int numbers) {
    return numbers == 1 ? "1 number" : numbers + " numbers";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }

  /** Row and column, and what stands in front of them, each from 1, as everywhere on paper. */
  private static String index(INDArray array, int offset) {
    long[] shape = array.shape().clone();
    long[] index = new long[shape.length];
    long rest = offset;
    for (int dimension = shape.length - 1; dimension >= 0; dimension--) {
      index[dimension] = rest % shape[dimension] + 1;
      rest /= shape[dimension];
    }
    return LongStream.of(index).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
