package attention.floats;

import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The numbers of an array as floats, row after row, to be copied to and fro. ND4J is told of it:
 * where its backend keeps a second copy of them on a card, it must know which one is the newer.
 *
 * @param owner whose memory it is, outside Java's heap: while it is reachable, the memory is not
 *     given back
 * @param numbers in that memory
 */
public record FloatNumbers(INDArray owner, FloatBuffer numbers) {
  /** The array's own numbers where they lie row after row as floats, else a copy of them. */
  public static FloatNumbers in(INDArray array) {
    boolean asTheyLie =
        array.dataType() == DataType.FLOAT
            && array.data().offset() == 0
            && areRowAfterRow(array.shape(), array.stride());
    INDArray rows = asTheyLie ? array : array.castTo(DataType.FLOAT).dup('c');
    return new FloatNumbers(rows, rows.data().asNioFloat());
  }

  /**
   * A copy of all numbers, row after row, whatever the array's order and strides.
   *
   * @throws IllegalArgumentException if they are too many for one array of Java
   */
  public static float[] of(INDArray array) {
    float[] copy = new float[ArraySize.of(array.length())];
    in(array).read(0, copy, copy.length);
    return copy;
  }

  /** A new array of the same numbers, row after row. */
  public static INDArray array(float[] numbers, DataType type, long... shape) {
    INDArray array = Nd4j.createUninitialized(DataType.FLOAT, shape, 'c');
    in(array).write(0, numbers, numbers.length);
    return array.castTo(type);
  }

  /** Copies numbers out, to the beginning of an array. */
  public void read(int from, float[] to, int count) {
    try {
      Nd4j.getAffinityManager().ensureLocation(owner, Location.HOST);
      numbers.get(from, to, 0, count);
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  /** Copies numbers in, from the beginning of an array. */
  public void write(int to, float[] from, int count) {
    try {
      numbers.put(to, from, 0, count);
      Nd4j.getAffinityManager().tagLocation(owner, Location.HOST);
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  /** A dimension of size 1 may have any stride. */
  private static boolean areRowAfterRow(long[] shape, long[] strides) {
    long stride = 1;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != stride) {
        return false;
      }
      stride *= shape[i];
    }
    return true;
  }
}
