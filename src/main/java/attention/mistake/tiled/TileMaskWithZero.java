package attention.mistake.tiled;

import attention.mistake.Mistake;

@Mistake(
    id = "tile-mask-with-zero",
    title = "You hid scores by 0 instead of −∞",
    explanation =
        "A hidden key has the score 0 in your tiles, and so the power e^(0 − "
            + "m), which is not nothing. Only −∞ makes the power 0.",
    hint = "Which s makes e^s zero?",
    section = "A mask across tiles")
public final class TileMaskWithZero implements RightElsewhere {
  @Override
  public double hidden() {
    return 0;
  }
}
