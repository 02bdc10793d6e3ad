package attention.buffered;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Floats that are written over in the next calculation. It grows when more are asked for, and never
 * shrinks.
 */
final class Buffer {
  private INDArray numbers = Nd4j.createUninitialized(DataType.FLOAT, 1);

  /** An array of that shape, row after row, which holds whatever was there before. */
  INDArray shaped(long... shape) {
    long length = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (length > numbers.length()) {
      numbers.close();
      numbers = Nd4j.createUninitialized(DataType.FLOAT, length);
    }
    return numbers.get(NDArrayIndex.interval(0, length)).reshape('c', shape);
  }
}
