package attention.buffered;

import attention.mask.SeenKeys;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The keys that a mask hides from queries, in a buffer of scores. Only what is hidden is touched.
 *
 * <p>It adds −∞ and does not put it, and multiplies by 0: what is NaN stays NaN, and a mask covers
 * up nothing that went wrong before it.
 */
final class HiddenKeys {
  private final INDArray array;
  private final FloatBuffer scores;
  private final SeenKeys seen;
  private final int heads;
  private final int nQ;
  private final int nK;
  private final int rows;
  private final int firstMember;
  private final int firstQuery;

  /**
   * The hidden keys of some members and queries.
   *
   * @param scores {@code [batch, heads, n_q, n_k]}, row after row from the start of their buffer
   * @param firstMember the first of their members
   * @param firstQuery the first of their queries
   */
  HiddenKeys(INDArray scores, SeenKeys seen, int firstMember, int firstQuery) {
    this.array = scores;
    this.scores = scores.data().asNioFloat();
    this.seen = seen;
    this.heads = Math.toIntExact(scores.size(1));
    this.nQ = Math.toIntExact(scores.size(2));
    this.nK = Math.toIntExact(scores.size(3));
    this.rows = Math.toIntExact(scores.length() / nK);
    this.firstMember = firstMember;
    this.firstQuery = firstQuery;
  }

  /** Hides keys from queries that see others. A row of nothing but −∞ would become NaN. */
  void beforeSoftmax() {
    Nd4j.getAffinityManager().ensureLocation(array, Location.HOST);
    for (int row = 0; row < rows; row++) {
      int left = left(row);
      for (int i = row * nK + left; left > 0 && i < (row + 1) * nK; i++) {
        scores.put(i, scores.get(i) + Float.NEGATIVE_INFINITY);
      }
    }
    tellNd4j();
  }

  /** Gives queries that see no key weights of zero. */
  void afterSoftmax() {
    Nd4j.getAffinityManager().ensureLocation(array, Location.HOST);
    for (int row = 0; row < rows; row++) {
      for (int i = row * nK; left(row) == 0 && i < (row + 1) * nK; i++) {
        scores.put(i, scores.get(i) * 0);
      }
    }
    tellNd4j();
  }

  /** A backend that keeps a second copy on a card must know which one is the newer. */
  private void tellNd4j() {
    Nd4j.getAffinityManager().tagLocation(array, Location.HOST);
  }

  /** How many keys the query of a row sees. */
  private int left(int row) {
    return seen.by(firstMember + row / nQ / heads, firstQuery + row % nQ);
  }
}
