package attention.head;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Gives every token a context: what it gathers from the tokens it attends to. */
@FunctionalInterface
public interface Attention {
  /**
   * Gives every token its context.
   *
   * @param embeddings {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @return a new array {@code [n, d_v]} or {@code [batch, n, d_v]}
   */
  INDArray of(INDArray embeddings);
}
