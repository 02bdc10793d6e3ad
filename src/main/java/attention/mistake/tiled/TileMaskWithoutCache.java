package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "tile-mask-without-cache",
    title = "Your causal mask forgets the keys of the cache",
    explanation =
        "With more keys than queries, your first query sees only the first key."
            + " The last query stands at the last key: query i sees the keys up to i "
            + "+ n_k − n_q.",
    hint = "Where does the last of 2 queries stand among 5 keys?",
    section = "A mask across tiles")
public final class TileMaskWithoutCache implements RightElsewhere {
  @Override
  public boolean hides(int query, int key, int cached, Tile tile) {
    return tile.from() + key > query;
  }
}
