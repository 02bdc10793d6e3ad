package attention.ladder;

import attention.floats.AttentionShape;
import attention.floats.FloatNumbers;
import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Attention of several heads by loops over plain arrays. A head is some columns of what is
 * projected, so that nothing is copied to split the heads or to merge them.
 */
final class LoopedMultiHead implements MultiHead {
  private final int heads;
  private final OneHead head;
  private final LoopedProjection toQueries;
  private final LoopedProjection toKeys;
  private final LoopedProjection toValues;
  private final LoopedProjection toOutput;

  LoopedMultiHead(MatrixMultiplication by, MultiHeadWeights weights) {
    this.heads = weights.heads();
    this.head = new OneHead(by);
    this.toQueries = LoopedProjection.of(by, weights.queries());
    this.toKeys = LoopedProjection.of(by, weights.keys());
    this.toValues = LoopedProjection.of(by, weights.values());
    this.toOutput = LoopedProjection.of(by, weights.output());
  }

  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    int dModel = toQueries.bias().columns();
    AttentionShape shape = AttentionShape.ofTokens(queries, keys, values, dModel, heads);
    SeenKeys seen = shape.seen(mask);
    Matrix q = toQueries.of(tokens(queries, dModel));
    Matrix k = toKeys.of(tokens(keys, dModel));
    Matrix v = toValues.of(tokens(values, dModel));
    Matrix merged = Matrix.zeros(q.rows(), dModel);
    Matrix scores = Matrix.zeros(shape.nQ(), shape.nK());
    for (int member = 0; member < shape.batch(); member++) {
      for (int column = 0; column < dModel; column += shape.dV()) {
        attend(shape, member, column, merged, q, k, v, scores, seen);
      }
    }
    Matrix output = toOutput.of(merged);
    return FloatNumbers.array(output.numbers(), queries.dataType(), queries.shape());
  }

  /** One head of one member of the batch: the columns from {@code column} on. */
  private void attend(
      AttentionShape shape,
      int member,
      int column,
      Matrix merged,
      Matrix q,
      Matrix k,
      Matrix v,
      Matrix scores,
      SeenKeys seen) {
    int firstQuery = member * shape.nQ();
    int firstKey = member * shape.nK();
    head.attend(
        merged.part(firstQuery, shape.nQ(), column, shape.dV()),
        q.part(firstQuery, shape.nQ(), column, shape.dK()),
        k.part(firstKey, shape.nK(), column, shape.dK()),
        v.part(firstKey, shape.nK(), column, shape.dV()),
        scores,
        query -> seen.by(member, query));
  }

  private static Matrix tokens(INDArray array, int dModel) {
    float[] numbers = FloatNumbers.of(array);
    return Matrix.of(numbers, numbers.length / dModel, dModel);
  }
}
