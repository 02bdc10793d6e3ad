package attention.testing;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A step of attention as a function of its data, so that all steps can be held to the same rules.
 *
 * @param name the step's name
 * @param shapes the shape of each data argument, without a batch
 * @param batch members in the batch; 0 for no batch
 * @param function the step
 */
public record Step(
    String name, List<long[]> shapes, int batch, Function<List<INDArray>, INDArray> function) {
  /** A step of one argument, without a batch. */
  public static Step one(String name, UnaryOperator<INDArray> function, long... shape) {
    return new Step(name, List.<long[]>of(shape), 0, data -> function.apply(data.get(0)));
  }

  /** A step of two matrices, without a batch: rows and columns of the first, then of the second. */
  public static Step two(String name, BinaryOperator<INDArray> function, long... shapes) {
    return new Step(
        name,
        List.of(new long[] {shapes[0], shapes[1]}, new long[] {shapes[2], shapes[3]}),
        0,
        data -> function.apply(data.get(0), data.get(1)));
  }

  /** The same step, for data in a batch. */
  public Step inBatchOf(int members) {
    return new Step(name, shapes, members, function);
  }

  /** Random data of the right shapes. */
  public List<INDArray> data() {
    Draw draw = new Draw(17);
    return shapes.stream().map(shape -> draw.uniform(inBatch(shape))).toList();
  }

  public INDArray of(List<INDArray> data) {
    return function.apply(data);
  }

  private long[] inBatch(long... shape) {
    return batch == 0
        ? shape
        : LongStream.concat(LongStream.of(batch), LongStream.of(shape)).toArray();
  }

  @Override
  public String toString() {
    return name + (batch == 0 ? ", no batch" : ", batch of " + batch);
  }
}
