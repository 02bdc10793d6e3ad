package attention.trial;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Arrays of doubles on a wire: the shape, then the numbers row by row. */
final class ArrayFormat {
  private ArrayFormat() {}

  static void write(DataOutput out, INDArray array) throws IOException {
    // Of ND4J's two kinds of nothing one has a shape with a 0 in it, the other has none at all.
    long[] shape = array.isEmpty() && array.rank() == 0 ? new long[] {0} : array.shape();
    out.writeInt(shape.length);
    for (long size : shape) {
      out.writeInt(Math.toIntExact(size));
    }
    if (!array.isEmpty()) {
      for (double number : array.dup('c').data().asDouble()) {
        out.writeDouble(number);
      }
    }
  }

  static INDArray read(DataInput in) throws IOException {
    long[] shape = new long[Words.count(in, Answer.MOST_AXES, "axes of an array")];
    long numbers = 1;
    for (int axis = 0; axis < shape.length; axis++) {
      shape[axis] = Words.count(in, Answer.MOST_NUMBERS, "numbers along an axis");
      numbers *= shape[axis];
      if (numbers > Answer.MOST_NUMBERS) {
        throw new Garbled("an array of more than %d numbers".formatted(Answer.MOST_NUMBERS));
      }
    }
    if (numbers == 0) {
      return Nd4j.create(DataType.DOUBLE, shape);
    }
    double[] data = new double[(int) numbers];
    for (int i = 0; i < data.length; i++) {
      data[i] = in.readDouble();
    }
    return Nd4j.createFromArray(data).reshape('c', shape);
  }
}
