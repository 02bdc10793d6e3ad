package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-square-taken-for-granted",
    title = "You took the power 2 for granted",
    explanation =
        "You started at the last point and squared the ratio. That may be what theory "
            + "says, but the question is what the measured points say.",
    hint = "Which exponent did you fit?",
    section = "A million tokens")
public final class SquareTakenForGranted implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    int last = lengths.length - 1;
    return seconds[last] * Math.pow(n / lengths[last], 2);
  }
}
