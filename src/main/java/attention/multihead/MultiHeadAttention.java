package attention.multihead;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.project.Projection;
import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multi-head attention: {@code Concat(head_1, …, head_h)·W_O}, where head i attends with its share
 * of the projected features. Each head is scaled by the root of its own width, {@code
 * √(d_model/h)}. Vaswani et al. 2017, section 3.2.2.
 *
 * @param split how many heads
 * @param toQueries query tokens {@code [n_q, d_model]} to {@code [n_q, d_model]}
 * @param toKeys key tokens {@code [n_k, d_model]} to {@code [n_k, d_model]}
 * @param toValues value tokens {@code [n_k, d_model]} to {@code [n_k, d_model]}
 * @param attention what each head does
 * @param toOutput the heads' contexts side by side to the result
 */
public record MultiHeadAttention(
    HeadSplit split,
    Projection toQueries,
    Projection toKeys,
    Projection toValues,
    AttentionFunction attention,
    Projection toOutput)
    implements MultiHead {
  private static final HeadMerge MERGE = new HeadMerge();

  /**
   * Scaled dot-product attention in every head, as in the paper.
   *
   * @param heads at least 1; d_model must be divisible by it
   * @throws IllegalArgumentException if heads is less than 1
   */
  public static MultiHeadAttention scaledDotProduct(
      int heads,
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Projection toOutput) {
    return new MultiHeadAttention(
        new HeadSplit(heads),
        toQueries,
        toKeys,
        toValues,
        AttentionFunction.scaledDotProduct(),
        toOutput);
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if shapes do not fit, or the heads do not share d_model
   *     evenly
   */
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    return of(queries, keys, values, mask, Trace.none());
  }

  /**
   * The same, while a trace looks on.
   *
   * @param trace sees queries, keys and values {@code [n, d_model]} after projection; per head
   *     scores, scaled, masked, weights and context {@code [heads, n_q, …]}; merged and output
   */
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    Shapes.of("queries", queries, "n_q", "d_model")
        .and("keys", keys, "n_k", "d_model")
        .and("values", values, "n_k", "d_model");
    if (queries.rank() == 2) { // a single sequence is a batch of one
      Trace ofTheOne =
          (step, result) -> {
            trace.see(step, result.slice(0));
            return result;
          };
      return batch(one(queries), one(keys), one(values), mask, ofTheOne).slice(0).dup('c');
    }
    return batch(queries, keys, values, mask, trace);
  }

  private INDArray batch(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    INDArray q = split.of(trace.see("queries", toQueries.of(queries)));
    INDArray k = split.of(trace.see("keys", toKeys.of(keys)));
    INDArray v = split.of(trace.see("values", toValues.of(values)));
    INDArray heads = attention.of(q, k, v, mask, trace);
    INDArray merged = trace.see("merged", MERGE.of(heads));
    return trace.see("output", toOutput.of(merged));
  }

  private static INDArray one(INDArray sequence) {
    return Nd4j.expandDims(sequence, 0);
  }
}
