package attention.cross;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Gives every token of one sequence what it gathers from another. */
@FunctionalInterface
public interface CrossAttention {
  /**
   * Gives every decoder token its context.
   *
   * @param decoder who asks: {@code [n_q, d_decoder]} or {@code [batch, n_q, d_decoder]}
   * @param encoder who is asked: {@code [n_k, d_encoder]} or {@code [batch, n_k, d_encoder]}
   * @return a new array {@code [n_q, d_v]} or {@code [batch, n_q, d_v]}
   */
  INDArray of(INDArray decoder, INDArray encoder);
}
