package attention.position;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Two ways to tell attention where a token stands: waves that are added, and rotation. */
public interface Positions {
  /**
   * Waves to be added to embeddings.
   *
   * @param n how many positions, from 0
   * @param dModel the width of an embedding
   * @return a new array {@code [n, d_model]}: a sine in each even column, the cosine of the same
   *     angle in the next
   */
  INDArray sinusoidal(int n, int dModel);

  /**
   * Rotates each vector by its position, pair by pair.
   *
   * @param vectors {@code [n, d]} with an even d
   * @param first the position of the first row
   * @return a new array {@code [n, d]}
   */
  INDArray rotated(INDArray vectors, int first);

  /**
   * Attention with rotary positions, the first token at 0.
   *
   * @param queries {@code [n, d_k]}, not yet rotated
   * @param keys {@code [n, d_k]}, not yet rotated
   * @param values {@code [n, d_v]}, which are not rotated
   * @return a new array {@code [n, d_v]}
   */
  INDArray context(INDArray queries, INDArray keys, INDArray values);
}
