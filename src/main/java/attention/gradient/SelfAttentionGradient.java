package attention.gradient;

import attention.mask.Mask;
import attention.project.LinearProjection;
import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes one head of self-attention, from the context back to the embeddings and the three weight
 * matrices.
 *
 * <p>The embeddings were used three times, for queries, for keys and for values. So three gradients
 * come back to them, and what they get is the sum.
 *
 * @param wq {@code [d_k, d_model]}
 * @param wk {@code [d_k, d_model]}
 * @param wv {@code [d_v, d_model]}
 */
public record SelfAttentionGradient(INDArray wq, INDArray wk, INDArray wv) {
  private static final ProjectionGradient PROJECTION = new ProjectionGradient();

  /** Refuses weights that do not fit each other. */
  public SelfAttentionGradient {
    Shapes.ofParameter("wq", wq, "d_k", "d_model")
        .parameter("wk", wk, "d_k", "d_model")
        .parameter("wv", wv, "d_v", "d_model");
  }

  /**
   * What embeddings and weights get back.
   *
   * @param throughQueries {@code [n, d_model]}, the first path into the embeddings
   * @param throughKeys {@code [n, d_model]}, the second
   * @param throughValues {@code [n, d_model]}, the third
   * @param wq {@code [d_k, d_model]}, summed over the batch, as the next two
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   */
  public record Result(
      INDArray throughQueries,
      INDArray throughKeys,
      INDArray throughValues,
      INDArray wq,
      INDArray wk,
      INDArray wv) {
    /** dX, {@code [n, d_model]}: the sum of the three paths. */
    public INDArray embeddings() {
      return throughQueries.add(throughKeys).add(throughValues);
    }
  }

  /** Where every token sees every other, and nobody looks on. */
  public Result of(INDArray embeddings, INDArray dContext) {
    return of(embeddings, dContext, Mask.none(), Trace.none());
  }

  /**
   * Goes back from the context to embeddings and weights.
   *
   * @param embeddings X, {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @param dContext dC, {@code [n, d_v]}, or with the same batch
   * @param mask which keys a query may see
   * @param trace sees dValues, dWeights, dMasked if there is a mask, dScores, dQueries and dKeys
   * @throws attention.tensor.ShapeException if shapes do not fit
   */
  public Result of(INDArray embeddings, INDArray dContext, Mask mask, Trace trace) {
    INDArray queries = new LinearProjection(wq).of(embeddings);
    INDArray keys = new LinearProjection(wk).of(embeddings);
    INDArray values = new LinearProjection(wv).of(embeddings);
    AttentionFunctionGradient.Result back =
        new AttentionFunctionGradient().of(queries, keys, values, mask, dContext, trace);
    return new Result(
        PROJECTION.features(back.queries(), wq),
        PROJECTION.features(back.keys(), wk),
        PROJECTION.features(back.values(), wv),
        PROJECTION.weights(back.queries(), embeddings),
        PROJECTION.weights(back.keys(), embeddings),
        PROJECTION.weights(back.values(), embeddings));
  }
}
