package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "launch-scores-over-width",
    title = "Your threads divide by width, not by its root",
    explanation =
        "A sum of width products scatters with √width. Divided by width itself the "
            + "scores come out too small.",
    hint = "Where is the root?",
    section = "A thread for every score")
public final class LaunchScoresOverWidth implements RightElsewhere {
  @Override
  public double divisor(int width) {
    return width;
  }
}
