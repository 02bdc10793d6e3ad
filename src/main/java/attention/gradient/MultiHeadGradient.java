package attention.gradient;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.multihead.HeadMerge;
import attention.multihead.HeadSplit;
import attention.multihead.LinearWeights;
import attention.multihead.MultiHeadWeights;
import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Undoes multi-head attention: through the output projection, the merge of the heads, each head,
 * the split and the three projections before it. To undo a merge is to split, and to undo a split
 * is to merge: neither changes a number, it only moves it.
 *
 * @param weights what the four projections have learned
 */
public record MultiHeadGradient(MultiHeadWeights weights) {
  private static final HeadMerge MERGE = new HeadMerge();
  private static final ProjectionGradient PROJECTION = new ProjectionGradient();

  /**
   * What the three inputs and the four projections get back.
   *
   * @param queries {@code [n_q, d_model]}, or with the batch of the inputs
   * @param keys {@code [n_k, d_model]}, or with the batch of the inputs
   * @param values {@code [n_k, d_model]}, or with the batch of the inputs
   * @param weights gradients of the four projections' weights and biases, each of the shape of what
   *     it belongs to, summed over the batch
   */
  public record Result(
      INDArray queries, INDArray keys, INDArray values, MultiHeadWeights weights) {}

  /**
   * Goes back from the output to inputs and parameters.
   *
   * @param queries {@code [n_q, d_model]} or {@code [batch, n_q, d_model]}, not yet projected
   * @param keys {@code [n_k, d_model]}, or with the same batch
   * @param values {@code [n_k, d_model]}, or with the same batch
   * @param mask which keys a query may see
   * @param dOutput {@code [n_q, d_model]}, or with the same batch
   * @throws attention.tensor.ShapeException if shapes do not fit
   */
  public Result of(INDArray queries, INDArray keys, INDArray values, Mask mask, INDArray dOutput) {
    Shapes.of("queries", queries, "n_q", "d_model")
        .and("keys", keys, "n_k", "d_model")
        .and("values", values, "n_k", "d_model")
        .and("dOutput", dOutput, "n_q", "d_model");
    if (queries.rank() == 2) { // a single sequence is a batch of one
      Result result = batch(one(queries), one(keys), one(values), mask, one(dOutput));
      return new Result(
          theOne(result.queries()),
          theOne(result.keys()),
          theOne(result.values()),
          result.weights());
    }
    return batch(queries, keys, values, mask, dOutput);
  }

  private Result batch(
      INDArray queries, INDArray keys, INDArray values, Mask mask, INDArray dOutput) {
    HeadSplit split = new HeadSplit(weights.heads());
    // Forward, as far as backward needs it.
    INDArray q = split.of(weights.queries().projection().of(queries));
    INDArray k = split.of(weights.keys().projection().of(keys));
    INDArray v = split.of(weights.values().projection().of(values));
    INDArray merged =
        MERGE.of(AttentionFunction.scaledDotProduct().of(q, k, v, mask, Trace.none()));

    INDArray dHeads = split.of(PROJECTION.features(dOutput, weights.output().weights()));
    AttentionFunctionGradient.Result heads =
        new AttentionFunctionGradient().of(q, k, v, mask, dHeads, Trace.none());
    INDArray dQueries = MERGE.of(heads.queries());
    INDArray dKeys = MERGE.of(heads.keys());
    INDArray dValues = MERGE.of(heads.values());
    return new Result(
        PROJECTION.features(dQueries, weights.queries().weights()),
        PROJECTION.features(dKeys, weights.keys().weights()),
        PROJECTION.features(dValues, weights.values().weights()),
        new MultiHeadWeights(
            weights.heads(),
            parameters(dQueries, queries),
            parameters(dKeys, keys),
            parameters(dValues, values),
            parameters(dOutput, merged)));
  }

  private static LinearWeights parameters(INDArray dOutput, INDArray features) {
    return new LinearWeights(PROJECTION.weights(dOutput, features), PROJECTION.bias(dOutput));
  }

  private static INDArray one(INDArray sequence) {
    return Nd4j.expandDims(sequence, 0);
  }

  private static INDArray theOne(INDArray batch) {
    return batch.slice(0);
  }
}
