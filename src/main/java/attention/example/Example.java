package attention.example;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.head.SelfAttention;
import attention.trace.Recording;
import java.util.List;

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

  /** Runs the attention on the embeddings and records every step. */
  public Recording run() {
    Recording recording = new Recording();
    attention().of(embeddings.toArray(), recording);
    return recording;
  }

  /** The same calculation with nothing rounded. */
  public ExactAttention exactly() {
    return new ExactAttention(embeddings, wq, wk, wv);
  }
}
