package attention.buffered;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import attention.mask.SeenKeys;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.custom.SoftMax;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;

/**
 * Attention of heads over one buffer of scores: all heads of a few members of the batch where they
 * fit, else 512 queries of one head, so that it never holds n² of them.
 */
public final class ScoreBuffer {
  private static final int QUERIES = 512;

  /** 4 MB: little enough to stay in a processor's cache between one step and the next. */
  private static final int SCORES = 1 << 20;

  private final Buffer scores = new Buffer();

  /**
   * How many scores are held at a time.
   *
   * @param scores of all heads and members
   * @param nK keys of a sequence
   */
  public static double room(double scores, double nK) {
    return Math.min(scores, Math.max(SCORES, QUERIES * nK));
  }

  /**
   * Calculates the context of all heads. All arrays may be views.
   *
   * @param context {@code [batch, heads, n_q, d_v]}, whose numbers are overwritten
   * @param queries {@code [batch, heads, n_q, d_k]}, already divided by √d_k
   * @param keys {@code [batch, heads, n_k, d_k]}
   * @param values {@code [batch, heads, n_k, d_v]}
   */
  void attend(INDArray context, INDArray queries, INDArray keys, INDArray values, SeenKeys seen) {
    Heads all = new Heads(context, queries, keys, values);
    long ofAMember = (long) all.heads() * all.nQ() * all.nK();
    if (ofAMember <= SCORES) {
      membersTogether(all, seen, (int) (SCORES / ofAMember));
    } else {
      headByHead(all, seen);
    }
  }

  private void membersTogether(Heads all, SeenKeys seen, int members) {
    for (int b = 0; b < all.batch(); b += members) {
      INDArrayIndex some = interval(b, Math.min(all.batch(), b + members));
      attend(all.part(some, all(), all()), seen, b, 0);
    }
  }

  private void headByHead(Heads all, SeenKeys seen) {
    for (int b = 0; b < all.batch(); b++) {
      for (int head = 0; head < all.heads(); head++) {
        for (int query = 0; query < all.nQ(); query += QUERIES) {
          INDArrayIndex some = interval(query, Math.min(all.nQ(), query + QUERIES));
          attend(all.part(interval(b, b + 1), interval(head, head + 1), some), seen, b, query);
        }
      }
    }
  }

  private void attend(Heads part, SeenKeys seen, int firstMember, int firstQuery) {
    INDArray s = scores.shaped(part.batch(), part.heads(), part.nQ(), part.nK());
    HiddenKeys hidden = new HiddenKeys(s, seen, firstMember, firstQuery);
    Nd4j.matmul(part.queries(), part.keys(), s, false, true, false);
    hidden.beforeSoftmax();
    Nd4j.exec(new SoftMax(s, s, -1));
    hidden.afterSoftmax();
    Nd4j.matmul(s, part.values(), part.context(), false, false, false);
  }

  /** What belongs together: each {@code [batch, heads, n, d]}. */
  private record Heads(INDArray context, INDArray queries, INDArray keys, INDArray values) {
    int batch() {
      return (int) queries.size(0);
    }

    int heads() {
      return (int) queries.size(1);
    }

    int nQ() {
      return (int) queries.size(2);
    }

    int nK() {
      return (int) keys.size(2);
    }

    Heads part(INDArrayIndex members, INDArrayIndex heads, INDArrayIndex rows) {
      return new Heads(
          context.get(members, heads, rows, all()),
          queries.get(members, heads, rows, all()),
          keys.get(members, heads, all(), all()),
          values.get(members, heads, all(), all()));
    }
  }
}
