package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "mask-counted-from-the-tile",
    title = "You counted the keys of the mask from the start of each tile",
    explanation =
        "In every tile your mask hides by the place within the tile. A key's "
            + "place is counted from the first key of all: from where the tile "
            + "begins, plus its place in it.",
    hint =
        "Which number has the first key of your second tile, when you compare "
            + "it with the query?",
    section = "A mask across tiles")
public final class MaskCountedFromTheTile implements RightElsewhere {
  @Override
  public boolean hides(int query, int key, int cached, Tile tile) {
    return key > query + cached;
  }
}
