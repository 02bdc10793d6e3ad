package attention.ladder;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The numbers of an array as floats that loops can run over, and back. */
final class FloatNumbers {
  private FloatNumbers() {}

  /** A copy of all numbers, row after row, whatever the array's order and strides. */
  static float[] of(INDArray array) {
    INDArray rows = array.castTo(DataType.FLOAT).dup('c');
    float[] numbers = new float[ArraySize.of(rows.length())];
    rows.data().asNioFloat().get(numbers);
    return numbers;
  }

  /** A new array of the same numbers, row after row. */
  static INDArray array(float[] numbers, DataType type, long... shape) {
    INDArray array = Nd4j.createUninitialized(DataType.FLOAT, shape, 'c');
    array.data().asNioFloat().put(numbers);
    return array.castTo(type);
  }
}
