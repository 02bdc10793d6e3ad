package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "tile-scores-unscaled",
    title = "You did not divide the scores by √d_k",
    explanation =
        "Your tiles hold q·k. Tiles change nothing about the scores: they are "
            + "divided by √d_k as in lesson 03.",
    hint = "Where do queries and keys meet in your code, and what is done with the" + " product?",
    section = "What a tile can say of itself")
public final class TileScoresUnscaled implements RightElsewhere {
  @Override
  public double divisor(int width) {
    return 1;
  }
}
