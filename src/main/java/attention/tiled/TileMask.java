package attention.tiled;

import attention.mask.Mask;
import attention.mask.SeenKeys;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A mask that is laid over the scores of one tile, and never over all. */
final class TileMask {
  private final SeenKeys seen;
  private final boolean hidesNothing;

  /**
   * @param scores the shape that the scores of all tiles would have together
   * @throws IllegalArgumentException if the mask is null, or needs a number for each score
   */
  TileMask(Mask mask, long... scores) {
    if (mask == null) {
      throw new IllegalArgumentException("mask is null; where nothing is hidden, give Mask.none()");
    }
    this.hidesNothing = mask.equals(Mask.none());
    this.seen =
        mask.seen(scores)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the mask holds a number for each of the scores %s, the very matrix that"
                                .formatted(Arrays.toString(scores))
                            + " tiles do without. Tiled attention takes Mask.none(), causal(),"
                            + " padding(…) and both; for a bias there is TextbookAttention"));
  }

  boolean hidesNothing() {
    return hidesNothing;
  }

  /** Whether no query sees any key from this one on, from 0. */
  boolean hidesAllFrom(int key, int members, int queries) {
    for (int member = 0; member < members; member++) {
      if (seen.by(member, queries - 1) > key) { // the last query sees most
        return false;
      }
    }
    return true;
  }

  /**
   * Puts −∞ where a key is hidden.
   *
   * @param scores of one tile: {@code [n_q, w]}, perhaps with {@code batch}, or {@code batch,
   *     heads}, in front
   */
  INDArray over(INDArray scores, Tile tile) {
    long[] shape = scores.shape();
    int keys = (int) shape[shape.length - 1];
    int queries = (int) shape[shape.length - 2];
    int scoresOfMember = (int) (shape.length == 2 ? scores.length() : scores.length() / shape[0]);
    double[] bias = new double[(int) scores.length()];
    for (int i = 0; i < bias.length; i++) {
      int key = tile.from() + i % keys; // counted from the first key of all, not of the tile
      boolean hidden = key >= seen.by(i / scoresOfMember, i / keys % queries);
      bias[i] = hidden ? Double.NEGATIVE_INFINITY : 0;
    }
    return scores.add(Nd4j.createFromArray(bias).reshape('c', shape));
  }
}
