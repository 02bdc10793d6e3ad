package attention.embed;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Turns tokens into vectors, one row a token. */
@FunctionalInterface
public interface Embedding {
  /**
   * Embeds a sequence.
   *
   * @param tokens n tokens, at least one
   * @return a new array {@code [n, d_model]}; row i belongs to token i
   */
  INDArray of(List<String> tokens);
}
