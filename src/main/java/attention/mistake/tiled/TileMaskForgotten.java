package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "tile-mask-forgotten",
    title = "You forgot the causal mask",
    explanation =
        "Your queries see the keys after them, whatever causal says. The scores"
            + " of those keys become −∞ in each tile, before its summary.",
    hint = "Where does your code use causal?",
    section = "A mask across tiles")
public final class TileMaskForgotten implements RightElsewhere {
  @Override
  public boolean hides(int query, int key, int cached, Tile tile) {
    return false;
  }
}
