package attention.mistake.launch;

import attention.mistake.Mistake;

@Mistake(
    id = "launch-scores-unscaled",
    title = "Your threads do not divide by √width",
    explanation =
        "Each of your scores is √width times too large. The scale is part of the "
            + "score, whoever calculates it.",
    hint = "By what is the sum divided in the formula?",
    section = "A thread for every score")
public final class LaunchScoresUnscaled implements RightElsewhere {
  @Override
  public double divisor(int width) {
    return 1;
  }
}
