package attention.buffered;

import attention.floats.AttentionShape;
import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.trace.Trace;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Attention by ND4J over buffers of its own; the trace sees the context. */
public final class BufferedAttention implements AttentionFunction {
  private final Buffer scaled = new Buffer();
  private final ScoreBuffer scores = new ScoreBuffer();

  /** {@inheritDoc} One caller at a time, since the buffers are the same. */
  @Override
  public synchronized INDArray of(
      INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    AttentionShape shape = AttentionShape.of(queries, keys, values);
    SeenKeys seen = shape.seen(mask);
    INDArray q = scaled.shaped(shape.heads(shape.nQ(), shape.dK()));
    INDArray context =
        Nd4j.createUninitialized(DataType.FLOAT, shape.heads(shape.nQ(), shape.dV()), 'c');
    q.assign(Floats.of(queries).reshape('c', q.shape())).divi(Math.sqrt(shape.dK()));
    scores.attend(
        context,
        q,
        Floats.of(keys).reshape('c', shape.heads(shape.nK(), shape.dK())),
        Floats.of(values).reshape('c', shape.heads(shape.nK(), shape.dV())),
        seen);
    return trace.see("context", context.reshape('c', shape.context()).castTo(queries.dataType()));
  }
}
