package attention.position;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Positions as vectors: each has a row of its own, which is added to the embedding of the token
 * that stands there. Vaswani et al. 2017, section 3.5.
 */
public interface AddedPositions {
  /**
   * The vectors of positions in a row.
   *
   * @param first the position of the first row, from 0
   * @param n how many rows, at least 1
   * @return a new array {@code [n, d_model]}
   * @throws IllegalArgumentException if first is negative or n less than 1
   */
  INDArray of(int first, int n);

  /** Adds to each embedding the vector of its position, the first at 0. */
  default INDArray addedTo(INDArray embeddings) {
    return addedTo(embeddings, 0);
  }

  /**
   * Adds to each embedding the vector of its position.
   *
   * @param embeddings {@code [n, d_model]}; perhaps with {@code batch}, or {@code batch, heads}, in
   *     front
   * @param first the position of the first token: with a cache, how many came before
   * @return a new array of the same shape
   * @throws attention.tensor.ShapeException if embeddings and positions disagree on d_model
   */
  default INDArray addedTo(INDArray embeddings, int first) {
    long n = Shapes.of("embeddings", embeddings, "n", "d_model").size("n");
    INDArray positions = of(first, Math.toIntExact(n));
    Shapes.of("embeddings", embeddings, "n", "d_model")
        .parameter("positions", positions, "n", "d_model");
    return embeddings.add(positions);
  }
}
