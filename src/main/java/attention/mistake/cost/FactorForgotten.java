package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-factor-forgotten",
    title = "You forgot the factor before the power",
    explanation =
        "You returned n to the power of the exponent, whatever the unit of time. The "
            + "line's height at length 1 is the logarithm of a factor, and it depends on your "
            + "machine.",
    hint = "How long would your way take on a machine that is twice as fast?",
    section = "A million tokens")
public final class FactorForgotten implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    double slope = Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).slope();
    return Math.pow(n, slope);
  }
}
