package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "tile-scores-over-width",
    title = "You divided the scores by d_k, not by its root",
    explanation =
        "Your scores are too close to each other, and so are the weights. As in"
            + " lesson 03, the divisor is √d_k.",
    hint = "Where is the Math.sqrt?",
    section = "What a tile can say of itself")
public final class TileScoresOverWidth implements RightElsewhere {
  @Override
  public double divisor(int width) {
    return width;
  }
}
