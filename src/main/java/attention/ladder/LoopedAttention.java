package attention.ladder;

import attention.floats.AttentionShape;
import attention.floats.FloatNumbers;
import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention by loops over plain arrays, one head after the other; the trace sees the context. */
final class LoopedAttention implements AttentionFunction {
  private final OneHead head;

  LoopedAttention(MatrixMultiplication by) {
    this.head = new OneHead(by);
  }

  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    AttentionShape shape = AttentionShape.of(queries, keys, values);
    SeenKeys seen = shape.seen(mask);
    int all = shape.batch() * shape.heads();
    Matrix q = rows(queries, shape.dK());
    Matrix k = rows(keys, shape.dK());
    Matrix v = rows(values, shape.dV());
    Matrix context = Matrix.zeros(all * shape.nQ(), shape.dV());
    Matrix scores = Matrix.zeros(shape.nQ(), shape.nK());
    for (int i = 0; i < all; i++) {
      int member = i / shape.heads();
      head.attend(
          context.part(i * shape.nQ(), shape.nQ(), 0, shape.dV()),
          q.part(i * shape.nQ(), shape.nQ(), 0, shape.dK()),
          k.part(i * shape.nK(), shape.nK(), 0, shape.dK()),
          v.part(i * shape.nK(), shape.nK(), 0, shape.dV()),
          scores,
          query -> seen.by(member, query));
    }
    return trace.see(
        "context", FloatNumbers.array(context.numbers(), queries.dataType(), shape.context()));
  }

  private static Matrix rows(INDArray array, int width) {
    float[] numbers = FloatNumbers.of(array);
    return Matrix.of(numbers, numbers.length / width, width);
  }
}
