package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "diagonal-tile-not-masked",
    title = "You hid whole tiles only, not keys within a tile",
    explanation =
        "A tile that begins at or before the query is seen as a whole, with "
            + "keys that come after the query. Across the diagonal, single keys of a "
            + "tile must be hidden.",
    hint = "Query 1 and a tile of the keys 1 and 2: what is to be hidden?",
    section = "A mask across tiles")
public final class DiagonalTileNotMasked implements RightElsewhere {
  @Override
  public boolean hides(int query, int key, int cached, Tile tile) {
    return tile.from() > query + cached;
  }
}
