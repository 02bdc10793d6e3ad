package attention.position;

import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import attention.trace.Trace;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Rotates queries and keys by their positions, then compares them. Values are never rotated: they
 * say what a token holds, not where it stands.
 *
 * <p>Keys stand at 0, 1, 2, …, and the last query stands at the last key, as under a causal mask:
 * of n_q queries over n_k keys the first is at n_k − n_q. Su et al. 2021, section 3.2.2.
 *
 * @param rotary how to rotate
 * @param similarity how to compare
 */
public record RotaryScores(RotaryPositions rotary, Scores similarity) implements Scores {
  /** The scaled dot product of rotated queries and keys, as in the paper. */
  public static RotaryScores scaledDotProduct() {
    return new RotaryScores(new RotaryPositions(), new ScaledDotProductScores());
  }

  /**
   * {@inheritDoc}
   *
   * @throws ShapeException if the two disagree on d_k, d_k is odd, or there are more queries than
   *     keys
   */
  @Override
  public INDArray between(INDArray queries, INDArray keys) {
    return between(queries, keys, Trace.none());
  }

  /**
   * {@inheritDoc}
   *
   * @param trace sees rotated queries, rotated keys, and what the similarity shows
   */
  @Override
  public INDArray between(INDArray queries, INDArray keys, Trace trace) {
    Shapes shapes = Shapes.of("queries", queries, "n_q", "d_k").and("keys", keys, "n_k", "d_k");
    int before = Math.toIntExact(shapes.size("n_k") - shapes.size("n_q"));
    if (before < 0) {
      throw new ShapeException(
          "queries has shape %s and keys %s; with rotary positions the last query stands at the last key, so n_q cannot be more than n_k"
              .formatted(Arrays.toString(queries.shape()), Arrays.toString(keys.shape())));
    }
    return similarity.between(
        trace.see("rotated queries", rotary.rotated(queries, before)),
        trace.see("rotated keys", rotary.rotated(keys)),
        trace);
  }
}
