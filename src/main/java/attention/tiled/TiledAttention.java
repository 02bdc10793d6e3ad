package attention.tiled;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.score.ScaledDotProductScores;
import attention.tensor.Shapes;
import attention.trace.Trace;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Scaled dot-product attention that never holds the matrix of scores: a tile of keys at a time
 * becomes a {@link TileSummary}, the summaries are merged, and one division ends it.
 *
 * <p>The numbers are those of {@link attention.head.TextbookAttention} up to rounding, NaN among
 * them. What differs is the memory: {@code n_q·tile} scores instead of {@code n_q·n_k}. This class
 * is there to be read. All queries go through each tile together, so under a causal mask half of
 * the scores are calculated and hidden; only tiles that no query sees are left out. Rabe and Staats
 * 2021; Dao et al. 2022, algorithm 1; Dao 2023, section 3.1.
 *
 * @param tile how many keys are looked at together, at least 1; the last tile may be narrower
 */
public record TiledAttention(int tile) implements AttentionFunction {
  private static final ScaledDotProductScores SIMILARITY = new ScaledDotProductScores();

  /** Refuses a tile without keys. */
  public TiledAttention {
    if (tile < 1) {
      throw new IllegalArgumentException("tile is %d; a tile needs at least 1 key".formatted(tile));
    }
  }

  /**
   * {@inheritDoc}
   *
   * @param mask causal, padding, both or none
   * @param trace sees of each tile scores, scaled, masked if there is a mask, largest, sum and
   *     output, each behind the tile's name ({@code keys 1 to 2 scores}); after each further tile
   *     the merged largest, sum and output ({@code up to key 3 sum}); and context
   * @throws IllegalArgumentException if the mask is null or holds a bias
   */
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask, Trace trace) {
    Shapes shapes =
        Shapes.of("queries", queries, "n_q", "d_k")
            .and("keys", keys, "n_k", "d_k")
            .and("values", values, "n_k", "d_v");
    long[] scores = queries.shape().clone();
    scores[scores.length - 1] = shapes.size("n_k");
    TileMask hiding = new TileMask(mask, scores);

    // Copies, since ND4J 1.0.0-M2.1 may return nothing for an interval of a view.
    return trace.see(
        "context", summary(queries, keys.dup('c'), values.dup('c'), hiding, trace).context());
  }

  private TileSummary summary(
      INDArray queries, INDArray keys, INDArray values, TileMask hiding, Trace trace) {
    List<Tile> tiles = Tile.over((int) keys.size(keys.rank() - 2), tile);
    TileSummary soFar = summary(tiles.get(0), queries, keys, values, hiding, trace);
    for (Tile next : tiles.subList(1, tiles.size())) {
      if (!isWithoutEffect(next, queries, keys, values, hiding)) {
        TileSummary one = summary(next, queries, keys, values, hiding, trace);
        soFar = soFar.and(one).seenBy(trace.within("up to key " + next.to()));
      }
    }
    return soFar;
  }

  private static TileSummary summary(
      Tile tile, INDArray queries, INDArray keys, INDArray values, TileMask hiding, Trace trace) {
    Trace within = trace.within(tile.title());
    INDArray scores = SIMILARITY.between(queries, tile.of(keys), within);
    INDArray seen =
        hiding.hidesNothing() ? scores : within.see("masked", hiding.over(scores, tile));
    return TileSummary.of(seen, tile.of(values)).seenBy(within);
  }

  /** Nobody sees it, and it holds nothing that a mask must not cover up. */
  private static boolean isWithoutEffect(
      Tile tile, INDArray queries, INDArray keys, INDArray values, TileMask hiding) {
    int members = queries.rank() == 2 ? 1 : (int) queries.size(0);
    int lastQueries = (int) queries.size(queries.rank() - 2);
    return hiding.hidesAllFrom(tile.from(), members, lastQueries)
        && isFinite(queries)
        && isFinite(tile.of(keys))
        && isFinite(tile.of(values));
  }

  private static boolean isFinite(INDArray array) {
    return !array.isNaN().any() && !array.isInfinite().any();
  }
}
