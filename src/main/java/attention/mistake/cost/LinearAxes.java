package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-on-linear-axes",
    title = "You took no logarithms",
    explanation =
        "Your number is a slope in seconds a token, and it depends on the units. A power "
            + "shows as a slope only where both axes are logarithmic.",
    hint = "What are the logarithms of n and of n²?",
    section = "Squared, not exponential")
public final class LinearAxes implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Line.through(lengths, seconds).slope();
  }
}
