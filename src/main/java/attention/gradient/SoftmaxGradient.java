package attention.gradient;

import attention.tensor.Shapes;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Undoes {@code A = softmax(S)}, row by row.
 *
 * <p>Raising one score raises its own weight and lowers all others of its row, for a row sums to 1:
 * {@code ∂a_ik/∂s_ij = a_ik·(1{k=j} − a_ij)}. Summed over the row, {@code ds_ij = a_ij·(da_ij − Σ_k
 * a_ik·da_ik)}: what counts is how far da_ij lies above the row's weighted mean. Hence every row of
 * dS sums to 0, and where all da of a row are equal its ds are 0.
 *
 * <p>A hidden key has weight 0 and gets 0 back; so does a row of zeros, where every key is hidden.
 */
public final class SoftmaxGradient {
  private final double temperature;

  /** The gradient of softmax as attention uses it, at temperature 1. */
  public SoftmaxGradient() {
    this(1);
  }

  private SoftmaxGradient(double temperature) {
    this.temperature = temperature;
  }

  /**
   * The gradient of {@code softmax(S/T)}, which is softmax's own, over T.
   *
   * @param temperature T, finite and above 0
   * @throws IllegalArgumentException if it is not
   */
  public static SoftmaxGradient atTemperature(double temperature) {
    Softmax.atTemperature(temperature); // refuses what softmax refuses
    return new SoftmaxGradient(temperature);
  }

  /**
   * Forward {@code A = softmax(S)}, backward {@code dS = A ⊙ (dA − rowsum(A ⊙ dA))}.
   *
   * @param weights A, {@code [n_q, n_k]}, perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param dWeights dA, of the same shape
   * @return dS, a new array of the same shape
   * @throws attention.tensor.ShapeException if the two differ
   */
  public INDArray scores(INDArray weights, INDArray dWeights) {
    Shapes.of("weights", weights, "n_q", "n_k").and("dWeights", dWeights, "n_q", "n_k");
    INDArray mean = weights.mul(dWeights).sum(true, -1); // of dA, weighted by A: one a row
    return weights.mul(dWeights.sub(mean)).div(temperature);
  }
}
