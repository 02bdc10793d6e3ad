import attention.mask.Mask;
import attention.multihead.MultiHead;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Multi-head attention: every head attends with its own share of the projected features.
 *
 * <p>{@code O = Concat(head_1, …, head_h)·W_Oᵀ}, with {@code head_i = softmax(mask(Q_i·K_iᵀ /
 * √d_head))·V_i} and {@code d_head = d_model/heads}.
 *
 * <p>queries {@code [n_q, d_model]}, keys and values {@code [n_k, d_model]}, of each head queries
 * {@code [n_q, d_head]}, scores and weights {@code [n_q, n_k]}; result {@code [n_q, d_model]}.
 */
public final class MyMultiHead implements MultiHead {
  private final int heads;
  private final Projection toQueries;
  private final Projection toKeys;
  private final Projection toValues;
  private final Projection toOutput;

  /** Keeps its five parameters; it is written already. */
  public MyMultiHead(
      int heads,
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Projection toOutput) {
    this.heads = heads;
    this.toQueries = toQueries;
    this.toKeys = toKeys;
    this.toValues = toValues;
    this.toOutput = toOutput;
  }

  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    throw new UnsupportedOperationException(
        "Write of(queries, keys, values, mask) in MyMultiHead.java: project, split into heads, "
            + "attend in each head, merge and project again. Then: ./attention grade 08");
  }
}
