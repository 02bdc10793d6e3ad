package attention.testing;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Compares arrays number by number. {@code INDArray.equals} is no help in tests: it takes numbers
 * that differ by 5e-6 for equal.
 */
public final class ArrayAssert extends AbstractAssert<ArrayAssert, INDArray> {
  /**
   * What double precision leaves room for: values of order 1 and sums of at most some hundred terms
   * err by some 1e-14, a wrong formula by far more.
   */
  public static final double DOUBLE_PRECISION = 1e-12;

  private ArrayAssert(INDArray actual) {
    super(actual, ArrayAssert.class);
  }

  public static ArrayAssert assertThatArray(INDArray actual) {
    return new ArrayAssert(actual);
  }

  public ArrayAssert hasShape(long... shape) {
    isNotNull();
    if (!Arrays.equals(actual.shape(), shape)) {
      failWithMessage(
          "expected shape %s but was %s", Arrays.toString(shape), Arrays.toString(actual.shape()));
    }
    return this;
  }

  /** The same shape and the same numbers; NaN equals NaN, −0 equals 0. */
  public ArrayAssert isExactly(INDArray expected) {
    return isWithin(0, expected);
  }

  /** The same numbers, row after row; NaN equals NaN, −0 equals 0. */
  public ArrayAssert holdsExactly(double... expected) {
    return holdsWithin(0, expected);
  }

  /** The same shape, and no number further off than the tolerance. */
  public ArrayAssert isWithin(double tolerance, INDArray expected) {
    hasShape(expected.shape());
    return holdsWithin(tolerance, numbers(expected));
  }

  /** No number further off than the tolerance, row after row. */
  public ArrayAssert holdsWithin(double tolerance, double... expected) {
    isNotNull();
    double[] found = numbers(actual);
    if (found.length != expected.length) {
      failWithMessage("expected %d numbers but there are %d", expected.length, found.length);
    }
    for (int i = 0; i < expected.length; i++) {
      if (!close(found[i], expected[i], tolerance)) {
        failWithMessage(
            "number %d of %s is %s, expected %s within %s",
            i, Arrays.toString(actual.shape()), found[i], expected[i], tolerance);
      }
    }
    return this;
  }

  /** Every number of an array, row after row, whatever its strides. */
  public static double[] numbers(INDArray array) {
    return array.dup('c').data().asDouble();
  }

  private static boolean close(double found, double expected, double tolerance) {
    return found == expected
        || (Double.isNaN(found) && Double.isNaN(expected))
        || Math.abs(found - expected) <= tolerance;
  }
}
