package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-on-linear-axes",
    title = "You extrapolated along a line on linear axes",
    explanation =
        "A line through lengths and seconds themselves grows with n only. The line that "
            + "is straight for a power lies on logarithmic axes.",
    hint = "Which logarithms did you take for the exponent?",
    section = "A million tokens")
public final class AlongAStraightLine implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    return Line.through(lengths, seconds).at(n);
  }
}
