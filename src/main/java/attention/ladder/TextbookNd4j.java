package attention.ladder;

import attention.floats.AttentionShape;
import attention.floats.Threads;
import attention.head.AttentionFunction;
import attention.head.TextbookAttention;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadAttention;
import attention.multihead.MultiHeadWeights;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The classes of lessons 01 to 08, in double precision: every step a new array, and all scores of
 * all heads at once.
 *
 * <p>ND4J's threads are those of the whole program: as many as {@code OMP_NUM_THREADS} says when it
 * starts, whatever number is asked for here.
 */
record TextbookNd4j() implements Rung {
  @Override
  public String title() {
    return "ND4J, textbook";
  }

  @Override
  public AttentionFunction attention(int threads) {
    Threads.require(threads);
    TextbookAttention textbook = TextbookAttention.scaledDotProduct();
    return (queries, keys, values, mask, trace) -> {
      AttentionShape.of(queries, keys, values);
      INDArray context = textbook.of(doubles(queries), doubles(keys), doubles(values), mask, trace);
      return context.castTo(queries.dataType());
    };
  }

  @Override
  public MultiHead multiHead(MultiHeadWeights weights, int threads) {
    Threads.require(threads);
    MultiHeadAttention textbook = weights.attention();
    int dModel = Math.toIntExact(weights.output().bias().length());
    return (queries, keys, values, mask) -> {
      AttentionShape.ofTokens(queries, keys, values, dModel, weights.heads());
      INDArray output = textbook.of(doubles(queries), doubles(keys), doubles(values), mask);
      return output.castTo(queries.dataType());
    };
  }

  private static INDArray doubles(INDArray array) {
    return array.castTo(DataType.DOUBLE);
  }

  /**
   * {@inheritDoc} Scores, scaled, and four steps of softmax; with a mask the masked ones and the
   * mask itself. Tokens: three as doubles; with projections each projected, its bias added, split;
   * and context, merged, output.
   */
  @Override
  public double bytes(Sizes sizes, int threads) {
    double tokens = (double) sizes.batch() * sizes.tokens() * sizes.dModel();
    double mask = sizes.causal() ? 2.0 * sizes.tokens() * sizes.tokens() : 0;
    double scores = (sizes.causal() ? 7 : 6) * sizes.scores() + mask;
    double copies = sizes.projected() ? 3 + 3 * 4 + 5 : 3 + 1;
    return Double.BYTES * (scores + copies * tokens);
  }
}
