package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.List;

@Mistake(
    id = "tail-tile-overlaps",
    title = "Your last tile takes keys in that were counted before",
    explanation =
        "You moved the last tile back so that it is full. Its first keys were "
            + "in the tile before, and now weigh double.",
    hint = "Write down the numbers of the keys in each tile. Does any stand there " + "twice?",
    section = "Tiles that do not come out even")
public final class TailTileOverlaps implements RightElsewhere {
  @Override
  public List<Tile> tiles(int keys, int width) {
    return Rows.tiles(keys, width).stream()
        .map(one -> new Tile(Math.max(0, Math.min(one.from(), keys - width)), one.to()))
        .toList();
  }
}
