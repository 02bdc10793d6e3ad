package attention.mask;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import java.util.Arrays;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Adds a number to every score.
 *
 * @param bias {@code [n_q, n_k]}, or of the scores' own shape
 */
record AdditiveMask(INDArray bias) implements Mask {
  static AdditiveMask of(INDArray bias) {
    if (bias == null) {
      throw new ShapeException("bias is null; an additive mask needs [n_q, n_k]");
    }
    if (bias.dataType() == DataType.BOOL) {
      throw new IllegalArgumentException(
          "bias holds booleans; an additive mask holds numbers that are added to the scores, 0 and"
              + " −∞. For booleans there is Mask.allowing, true where a query may see a key");
    }
    requireNumbersToAdd(numbers(bias));
    if (bias.dataType() != DataType.DOUBLE) {
      throw new PrecisionException("bias", bias.dataType());
    }
    return new AdditiveMask(bias.dup('c'));
  }

  static AdditiveMask allowing(INDArray allowed) {
    if (allowed == null) {
      throw new ShapeException("allowed is null; Mask.allowing needs [n_q, n_k]");
    }
    if (allowed.dataType() != DataType.BOOL) {
      throw new IllegalArgumentException(
          "allowed holds %s numbers; Mask.allowing needs booleans, true where a query may see a key. %s"
              .formatted(
                  allowed.dataType(),
                  looksBoolean(numbers(allowed))
                      ? "It holds only 0 and 1: allowed.castTo(DataType.BOOL) makes booleans of them"
                      : "For numbers that are added to the scores there is Mask.additive"));
    }
    // Never 0·(−∞), which is NaN.
    double[] bias =
        Arrays.stream(numbers(allowed))
            .map(seen -> seen == 1 ? 0 : Double.NEGATIVE_INFINITY)
            .toArray();
    return new AdditiveMask(Nd4j.createFromArray(bias).reshape('c', allowed.shape()));
  }

  @Override
  public INDArray over(INDArray scores) {
    ScoreShape shape = ScoreShape.of(scores);
    boolean forAll =
        bias.rank() == 2 && bias.size(0) == shape.queries() && bias.size(1) == shape.keys();
    if (!forAll && !bias.equalShapes(scores)) {
      throw new ShapeException(
          "the mask has shape %s and scores %s; a mask needs [n_q, n_k] = [%d, %d], or the shape of the scores"
              .formatted(
                  Arrays.toString(bias.shape()),
                  Arrays.toString(scores.shape()),
                  shape.queries(),
                  shape.keys()));
    }
    return scores.add(bias);
  }

  @Override
  public Optional<SeenKeys> seen(long... scores) {
    return Optional.empty();
  }

  private static void requireNumbersToAdd(double... numbers) {
    if (Arrays.stream(numbers)
        .anyMatch(number -> Double.isNaN(number) || number == Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "bias holds NaN or +∞, which would make weights NaN; to hide a key, add −∞"
              + " (Double.NEGATIVE_INFINITY)");
    }
    if (looksBoolean(numbers)) {
      throw new IllegalArgumentException(
          "bias holds only 0 and 1, as a boolean mask does; added to the scores, 1 hides nothing."
              + " Use Mask.allowing(bias.castTo(DataType.BOOL)) if 1 means that a key may be seen,"
              + " or put −∞ where it is hidden");
    }
  }

  private static boolean looksBoolean(double... numbers) {
    return Arrays.stream(numbers).allMatch(number -> number == 0 || number == 1)
        && Arrays.stream(numbers).anyMatch(number -> number == 1);
  }

  private static double[] numbers(INDArray array) {
    return array.dup('c').data().asDouble();
  }
}
