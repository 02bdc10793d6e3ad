package attention.fast;

import attention.floats.ArraySize;
import attention.floats.AttentionShape;
import attention.floats.FloatNumbers;
import attention.floats.Memory;
import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Attention of all heads by an engine.
 *
 * @param engine which multiplies
 * @param workers who share the heads
 */
record VectorAttention(Engine engine, Workers workers) implements AttentionFunction {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    AttentionShape shape = AttentionShape.of(queries, keys, values);
    SeenKeys seen = shape.seen(mask);
    int heads = shape.heads();
    int size = ArraySize.of(shape.batch(), heads, shape.nQ(), shape.dV());
    TiledHeads tiled = new TiledHeads(engine, workers);
    Memory.require(
        "attention",
        Float.BYTES * ((double) queries.length() + size)
            + tiled.bytes(shape.nK(), shape.dK(), shape.dV()));
    float[] contexts = new float[size];
    tiled.attend(
        shape.batch(),
        heads,
        Heads.apart(FloatNumbers.of(queries), heads, shape.nQ(), shape.dK()),
        Heads.apart(FloatNumbers.in(keys), heads, shape.nK(), shape.dK()),
        Heads.apart(FloatNumbers.in(values), heads, shape.nK(), shape.dV()),
        seen,
        Heads.apart(contexts, heads, shape.nQ(), shape.dV()));
    return trace.see("context", FloatNumbers.array(contexts, queries.dataType(), shape.context()));
  }
}
