package attention.multihead;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.project.Projection;
import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import attention.trace.Trace;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multi-head attention: {@code Concat(head_1, …, head_h)·W_O}, where head i attends with its share
 * of the projected features. Each head is scaled by the root of its own width, {@code
 * √(d_model/h)}. Vaswani et al. 2017, section 3.2.2.
 *
 * <p>To the mask, the scores of a single sequence are those of a batch of one: an additive bias for
 * each head is {@code [1, heads, n_q, n_k]}.
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
   * Refuses a part that is missing.
   *
   * @throws IllegalArgumentException if one is null
   */
  public MultiHeadAttention {
    requirePart("split", split);
    requirePart("toQueries", toQueries);
    requirePart("toKeys", toKeys);
    requirePart("toValues", toValues);
    requirePart("attention", attention);
    requirePart("toOutput", toOutput);
  }

  /**
   * Scaled dot-product attention in every head, as in the paper.
   *
   * @param heads at least 1; d_model must be divisible by it
   * @throws IllegalArgumentException if heads is less than 1 or a projection is null
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
    requirePart("mask", mask);
    requireNoHeads(queries);
    if (queries.rank() == 2) { // a single sequence is a batch of one
      Trace ofTheOne =
          (step, result) -> {
            trace.see(step, result.slice(0));
            return result;
          };
      return batch(one(queries), one(keys), one(values), mask, ofTheOne).slice(0);
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

  private static void requireNoHeads(INDArray queries) {
    if (queries.rank() == 4) {
      throw new ShapeException(
          "queries has shape %s; multi-head attention needs [n_q, d_model] or [batch, n_q, d_model], and splits the heads itself"
              .formatted(Arrays.toString(queries.shape())));
    }
  }

  static void requirePart(String name, Object part) {
    if (part == null) {
      throw new IllegalArgumentException(
          "%s is null; multi-head attention needs one%s"
              .formatted(name, name.equals("mask") ? ", Mask.none() to hide nothing" : ""));
    }
  }

  private static INDArray one(INDArray sequence) {
    return Nd4j.expandDims(sequence, 0);
  }
}
