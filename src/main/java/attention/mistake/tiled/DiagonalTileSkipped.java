package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "diagonal-tile-skipped",
    title = "You hid a tile as a whole as soon as one of its keys is hidden",
    explanation =
        "Tiles across the diagonal hold keys that the query may see, the "
            + "query's own among them. Hide only the keys that come after the query.",
    hint = "Query 1 and a tile of the keys 1 and 2: what is to be seen?",
    section = "A mask across tiles")
public final class DiagonalTileSkipped implements RightElsewhere {
  @Override
  public boolean hides(int query, int key, int cached, Tile tile) {
    return tile.to() - 1 > query + cached;
  }
}
