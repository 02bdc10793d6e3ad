package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.List;

@Mistake(
    id = "tail-tile-dropped",
    title = "You left out the keys behind the last whole tile",
    explanation =
        "With n_k / tile in whole numbers, keys that do not fill a tile are "
            + "never seen. The last tile may be narrower than the others.",
    hint = "How many tiles do 5 keys make in twos? What is 5 / 2 in Java?",
    section = "Tiles that do not come out even")
public final class TailTileDropped implements RightElsewhere {
  @Override
  public List<Tile> tiles(int keys, int width) {
    return Rows.tiles(keys, width).stream().filter(one -> one.to() - one.from() == width).toList();
  }
}
