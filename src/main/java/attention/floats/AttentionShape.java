package attention.floats;

import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The sizes that queries, keys and values agree on.
 *
 * @param inFront {@code []}, {@code [batch]} or {@code [batch, heads]}
 * @param nQ queries of a sequence
 * @param nK keys of a sequence, and values
 * @param dK width of a query and of a key
 * @param dV width of a value
 */
public record AttentionShape(List<Long> inFront, int nQ, int nK, int dK, int dV) {
  /** Of arrays that {@link attention.head.AttentionFunction} takes, refused as it refuses them. */
  public static AttentionShape of(INDArray queries, INDArray keys, INDArray values) {
    Shapes shapes =
        Shapes.ofFloatsOrDoubles("queries", queries, "n_q", "d_k")
            .and("keys", keys, "n_k", "d_k")
            .and("values", values, "n_k", "d_v");
    return new AttentionShape(
        Arrays.stream(queries.shape(), 0, queries.rank() - 2).boxed().toList(),
        Math.toIntExact(shapes.size("n_q")),
        Math.toIntExact(shapes.size("n_k")),
        Math.toIntExact(shapes.size("d_k")),
        Math.toIntExact(shapes.size("d_v")));
  }

  /**
   * Of one head, where heads share the tokens that {@link attention.multihead.MultiHead} takes. A
   * single sequence is a batch of one.
   *
   * @param dModel what the weights were made for
   */
  public static AttentionShape ofTokens(
      INDArray queries, INDArray keys, INDArray values, int dModel, int heads) {
    Shapes shapes =
        Shapes.ofFloatsOrDoubles("queries", queries, "n_q", "d_model")
            .and("keys", keys, "n_k", "d_model")
            .and("values", values, "n_k", "d_model");
    if (queries.rank() == 4) {
      throw new ShapeException(
          "queries has shape %s; multi-head attention needs [n_q, d_model] or [batch, n_q, d_model], and splits the heads itself"
              .formatted(Arrays.toString(queries.shape())));
    }
    if (shapes.size("d_model") != dModel) {
      throw new ShapeException(
          "queries has shape %s; the weights were made for d_model = %d"
              .formatted(Arrays.toString(queries.shape()), dModel));
    }
    return new AttentionShape(
        List.of(queries.rank() == 2 ? 1 : queries.size(0), (long) heads),
        Math.toIntExact(shapes.size("n_q")),
        Math.toIntExact(shapes.size("n_k")),
        dModel / heads,
        dModel / heads);
  }

  public int batch() {
    return inFront.isEmpty() ? 1 : Math.toIntExact(inFront.get(0));
  }

  /** Heads of each member of the batch. */
  public int heads() {
    return inFront.size() < 2 ? 1 : Math.toIntExact(inFront.get(1));
  }

  /** The shape of what attention returns. */
  public long[] context() {
    return shape(nQ, dV);
  }

  /** {@code [batch, heads, rows, width]}, each 1 where there is none. */
  public long[] heads(long rows, long width) {
    return new long[] {batch(), heads(), rows, width};
  }

  /**
   * What a mask leaves of the scores.
   *
   * @throws IllegalArgumentException if there is no mask, or one that says it score by score
   * @throws ShapeException if the mask does not fit
   */
  public SeenKeys seen(Mask mask) {
    if (mask == null) {
      throw new IllegalArgumentException("mask is null; where nothing is hidden, give Mask.none()");
    }
    return mask.seen(shape(nQ, nK))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "this mask has a number of its own for every score; here a mask can hide what"
                        + " comes later (Mask.causal) and padding (Mask.padding). TextbookAttention"
                        + " and MultiHeadAttention take every mask"));
  }

  private long[] shape(long... last) {
    return LongStream.concat(inFront.stream().mapToLong(Long::longValue), LongStream.of(last))
        .toArray();
  }
}
