package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.List;

@Mistake(
    id = "tail-tile-padded",
    title = "You filled the last tile up with zeros that count",
    explanation =
        "The keys that you added have the score 0, not −∞, and e^(0 − m) is not"
            + " nothing: they take weight from the real keys. Either the last tile is"
            + " narrower, or what fills it is hidden.",
    hint = "What weight does a key of zeros get?",
    section = "Tiles that do not come out even")
public final class TailTilePadded implements RightElsewhere {
  @Override
  public List<Tile> tiles(int keys, int width) {
    return Rows.tiles(keys, width).stream()
        .map(one -> new Tile(one.from(), one.from() + width))
        .toList();
  }
}
