package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "tile-mask-hides-own-key",
    title = "Your mask hides the query's own key",
    explanation =
        "Your query i sees only the keys before it. The causal mask hides what "
            + "comes after the query, not the query's own place.",
    hint = "Is it > or ≥ in your mask? What does the first query see?",
    section = "A mask across tiles")
public final class TileMaskHidesOwnKey implements RightElsewhere {
  @Override
  public boolean hides(int query, int key, int cached, Tile tile) {
    return tile.from() + key >= query + cached;
  }
}
