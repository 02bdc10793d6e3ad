import attention.mask.Mask;
import attention.mix.WeightedSum;
import attention.multihead.MultiHead;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.weight.Softmax;
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
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(values));
    INDArray scores = new ScaledDotProductScores().between(q, k); // scaled by √d_head already
    INDArray weights = new Softmax().of(mask.over(scores));
    INDArray contexts = new WeightedSum().of(weights, v);
    return toOutput.of(merge(contexts));
  }

  /** {@code [n, d_model]} to {@code [heads, n, d_head]}. */
  private INDArray split(INDArray features) {
    long n = features.size(0);
    long dModel = features.size(1);
    if (dModel % heads != 0) {
      throw new IllegalArgumentException(
          "d_model = %d cannot be shared evenly by %d heads".formatted(dModel, heads));
    }
    return features.dup('c').reshape('c', n, heads, dModel / heads).permute(1, 0, 2).dup('c');
  }

  /** {@code [heads, n, d_head]} to {@code [n, d_model]}. */
  private INDArray merge(INDArray contexts) {
    long n = contexts.size(1);
    long dModel = heads * contexts.size(2);
    return contexts.permute(1, 0, 2).dup('c').reshape('c', n, dModel);
  }
}
