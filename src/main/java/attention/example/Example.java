package attention.example;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.head.SelfAttention;
import attention.problem.Problem;
import attention.trace.Recording;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A problem of self-attention: tokens, their embeddings, and the three weight matrices.
 *
 * @param tokens n names, one a token
 * @param embeddings {@code [n, d_model]}
 * @param wq {@code [d_k, d_model]}
 * @param wk {@code [d_k, d_model]}
 * @param wv {@code [d_v, d_model]}
 */
public record Example(
    List<String> tokens, ExactMatrix embeddings, ExactMatrix wq, ExactMatrix wk, ExactMatrix wv) {
  /** Copies the names. */
  public Example {
    tokens = List.copyOf(tokens);
  }

  /** The attention with this example's weights. */
  public SelfAttention attention() {
    return SelfAttention.scaledDotProduct(wq.toArray(), wk.toArray(), wv.toArray());
  }

  /**
   * Runs the attention on the embeddings and records every step.
   *
   * @throws Problem that names the first number on the way that is too large for a double
   */
  public Recording run() {
    return run(attention());
  }

  /**
   * The same with steps other than the course's.
   *
   * @param attention with this example's weights
   * @throws Problem as {@link #run()}
   */
  public Recording run(SelfAttention attention) {
    Recording recording = new Recording();
    attention.of(embeddings.toArray(), (step, result) -> recording.see(step, finite(step, result)));
    return recording;
  }

  /** The same calculation with nothing rounded. */
  public ExactAttention exactly() {
    return new ExactAttention(embeddings, wq, wk, wv);
  }

  /** The files hold finite numbers; what is not any more has overflowed on the way. */
  private static INDArray finite(String step, INDArray result) {
    for (int row = 0; row < result.rows(); row++) {
      double[] entries = result.getRow(row).toDoubleVector();
      for (int column = 0; column < entries.length; column++) {
        if (!Double.isFinite(entries[column])) {
          throw new Problem(
              "%s[%d,%d] is too large for a double (beyond 1.8e308); use smaller embeddings or weights."
                  .formatted(step, row + 1, column + 1));
        }
      }
    }
    return result;
  }
}
