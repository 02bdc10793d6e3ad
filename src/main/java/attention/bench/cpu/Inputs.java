package attention.bench.cpu;

import attention.ladder.Sizes;
import attention.mask.Mask;
import attention.multihead.LinearWeights;
import attention.multihead.MultiHeadWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Random numbers to calculate with, the same ones from the same sizes. All are floats, also where
 * an array holds them as doubles, so that PyTorch can have the very same.
 *
 * @param tokens one array {@code [batch, n, d_model]} to be projected; or without projections
 *     queries, keys and values {@code [batch, heads, n, d_head]}
 * @param weights of the four projections, doubles; none without projections
 */
record Inputs(List<INDArray> tokens, List<LinearWeights> weights) {
  private static final long SEED = 2017;
  private static final int PROJECTIONS = 4;

  /** Draws them. */
  static Inputs of(Sizes sizes) {
    Random random = new Random(SEED);
    int d = sizes.dModel();
    if (!sizes.projected()) {
      long[] shape = {sizes.batch(), sizes.heads(), sizes.tokens(), sizes.dHead()};
      return new Inputs(
          List.of(drawn(random, 1, shape), drawn(random, 1, shape), drawn(random, 1, shape)),
          List.of());
    }
    INDArray tokens = drawn(random, 1, sizes.batch(), sizes.tokens(), d);
    List<LinearWeights> weights = new ArrayList<>();
    for (int projection = 0; projection < PROJECTIONS; projection++) {
      // Of variance 1/d, so that features keep their size.
      INDArray matrix = drawn(random, Math.sqrt(d), d, d).castTo(DataType.DOUBLE);
      INDArray bias = drawn(random, Math.sqrt(d), d).castTo(DataType.DOUBLE);
      weights.add(new LinearWeights(matrix, bias));
    }
    return new Inputs(List.of(tokens), weights);
  }

  /** The four projections in the form that a rung takes. */
  MultiHeadWeights weights(int heads) {
    return new MultiHeadWeights(
        heads, weights.get(0), weights.get(1), weights.get(2), weights.get(3));
  }

  /** All numbers, one array after another: tokens, then each projection's weights and bias. */
  List<INDArray> all() {
    List<INDArray> all = new ArrayList<>(tokens);
    for (LinearWeights linear : weights) {
      all.add(linear.weights());
      all.add(linear.bias());
    }
    return all;
  }

  static Mask mask(Sizes sizes) {
    return sizes.causal() ? Mask.causal() : Mask.none();
  }

  private static INDArray drawn(Random random, double divisor, long... shape) {
    long length = 1;
    for (long size : shape) {
      length *= size;
    }
    float[] numbers = new float[Math.toIntExact(length)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (random.nextGaussian() / divisor);
    }
    return Nd4j.createFromArray(numbers).reshape(shape);
  }
}
