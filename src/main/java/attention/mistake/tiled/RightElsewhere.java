package attention.mistake.tiled;

import attention.tiled.OnlineSoftmax;
import attention.tiled.TiledSteps;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Right methods around the wrong one. Attention is made of the class's own summaries and merges, as
 * a learner's is: so a wrong merge is found again in the context. What belongs to the context alone
 * is cut into parts of its own, one for each thing that can go wrong.
 */
interface RightElsewhere extends TiledSteps {
  @Override
  default INDArray summary(INDArray scores, INDArray values) {
    return new OnlineSoftmax().summary(scores, values);
  }

  @Override
  default INDArray merged(INDArray first, INDArray second) {
    return new OnlineSoftmax().merged(first, second);
  }

  @Override
  default INDArray context(
      INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
    List<INDArray> summaries =
        tiles(keys.rows(), tile).stream()
            .map(
                one ->
                    summary(
                        scores(queries, keys, one, causal), Rows.of(values, one.from(), one.to())))
            .toList();
    return summaries.isEmpty()
        ? Rows.filled(queries.rows(), values.columns(), (i, f) -> 0)
        : finished(summaries);
  }

  /** Keys from one to behind another, both from 0. */
  record Tile(int from, int to) {}

  /** The tiles over all keys. */
  default List<Tile> tiles(int keys, int width) {
    return Rows.tiles(keys, width);
  }

  /** The scores of one tile, scaled and masked. */
  default INDArray scores(INDArray queries, INDArray keys, Tile tile, boolean causal) {
    INDArray some = Rows.of(keys, tile.from(), tile.to());
    int cached = keys.rows() - queries.rows();
    return Rows.filled(
        queries.rows(),
        some.rows(),
        (i, j) ->
            causal && hides(i, j, cached, tile)
                ? hidden()
                : Rows.dot(queries, i, some, j) / divisor(keys.columns()));
  }

  /** Whether a query, from 0, may not see a key, from 0 in its tile. */
  default boolean hides(int query, int key, int cached, Tile tile) {
    return tile.from() + key > query + cached;
  }

  /** The score of a hidden key. */
  default double hidden() {
    return Double.NEGATIVE_INFINITY;
  }

  /** What scores are divided by. */
  default double divisor(int width) {
    return Math.sqrt(width);
  }

  /** The context, from the summaries of all tiles. */
  default INDArray finished(List<INDArray> summaries) {
    return divided(summaries.stream().reduce(this::merged).orElseThrow());
  }

  /** The context of one summary. */
  default INDArray divided(INDArray summary) {
    return Rows.filled(
        summary.rows(),
        summary.columns() - 2,
        (i, f) ->
            summary.getDouble(i, 1) == 0
                ? 0
                : summary.getDouble(i, f + 2) / summary.getDouble(i, 1));
  }
}
