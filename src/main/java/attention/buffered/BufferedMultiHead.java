package attention.buffered;

import attention.floats.AttentionShape;
import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Attention of several heads by ND4J over buffers of its own. */
public final class BufferedMultiHead implements MultiHead {
  private final int dModel;
  private final int heads;
  private final BufferedProjection toQueries;
  private final BufferedProjection toKeys;
  private final BufferedProjection toValues;
  private final BufferedProjection toOutput;
  private final Buffer queries = new Buffer();
  private final Buffer keys = new Buffer();
  private final Buffer values = new Buffer();
  private final Buffer merged = new Buffer();
  private final ScoreBuffer scores = new ScoreBuffer();

  public BufferedMultiHead(MultiHeadWeights weights) {
    this.heads = weights.heads();
    this.dModel = Math.toIntExact(weights.output().bias().length());
    this.toQueries =
        BufferedProjection.scaled(weights.queries(), Math.sqrt((double) heads / dModel));
    this.toKeys = BufferedProjection.of(weights.keys());
    this.toValues = BufferedProjection.of(weights.values());
    this.toOutput = BufferedProjection.of(weights.output());
  }

  /** {@inheritDoc} One caller at a time, since the buffers are the same. */
  @Override
  public synchronized INDArray of(
      INDArray queryTokens, INDArray keyTokens, INDArray valueTokens, Mask mask) {
    AttentionShape shape =
        AttentionShape.ofTokens(queryTokens, keyTokens, valueTokens, dModel, heads);
    SeenKeys seen = shape.seen(mask);
    long nQ = (long) shape.batch() * shape.nQ();
    long nK = (long) shape.batch() * shape.nK();
    INDArray q = projected(queries, toQueries, queryTokens, nQ);
    INDArray k = projected(keys, toKeys, keyTokens, nK);
    INDArray v = projected(values, toValues, valueTokens, nK);
    INDArray contexts = merged.shaped(nQ, dModel);
    scores.attend(split(contexts, shape), split(q, shape), split(k, shape), split(v, shape), seen);
    INDArray output = Nd4j.createUninitialized(DataType.FLOAT, new long[] {nQ, dModel}, 'c');
    toOutput.into(output, contexts);
    return output.reshape('c', queryTokens.shape()).castTo(queryTokens.dataType());
  }

  private INDArray projected(Buffer buffer, BufferedProjection by, INDArray tokens, long n) {
    INDArray result = buffer.shaped(n, dModel);
    by.into(result, Floats.of(tokens).reshape('c', n, dModel));
    return result;
  }

  /** Heads as a view of the rows: {@code [batch, heads, n, d_head]}. */
  private INDArray split(INDArray rows, AttentionShape shape) {
    long n = rows.size(0) / shape.batch();
    return rows.reshape('c', shape.batch(), n, heads, shape.dV()).permute(0, 2, 1, 3);
  }
}
