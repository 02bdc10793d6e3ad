package attention.gpu.nd4j;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * ND4J's arrays on the card, and back. There they lie row by row without a gap, as every kernel of
 * the course expects, whatever strides and order they have here.
 */
public final class OnCard {
  private OnCard() {}

  /** A copy on the card as floats. */
  public static DeviceArray copyOf(Gpu gpu, INDArray array) {
    return copyOf(gpu, NumberType.FLOAT, array);
  }

  /**
   * A copy on the card, rounded to what the type holds.
   *
   * @param array of any shape and any type of number
   */
  public static DeviceArray copyOf(Gpu gpu, NumberType type, INDArray array) {
    if (array.isEmpty()) {
      throw new GpuProblem(
          "an array of shape %s has no numbers to copy to the card"
              .formatted(Arrays.toString(array.shape())));
    }
    // dup, not data(): a view's buffer holds what lies between its numbers, too.
    return gpu.copyOf(type, array.castTo(DataType.FLOAT).dup('c').data().asFloat());
  }

  /**
   * A copy of what lies on the card, as floats.
   *
   * @param shape as many numbers as lie there
   */
  public static INDArray back(DeviceArray numbers, long... shape) {
    long cells = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (cells != numbers.length()) {
      throw new GpuProblem(
          "the shape %s has %d cells, but %d numbers lie on the card"
              .formatted(Arrays.toString(shape), cells, numbers.length()));
    }
    return Nd4j.createFromArray(numbers.toFloats()).reshape('c', shape);
  }
}
