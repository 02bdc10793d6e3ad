package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-bases-mixed",
    title = "You mixed two bases of logarithms",
    explanation =
        "Your exponent is too large or too small by 2.3, the logarithm of 10. Any base "
            + "will do for a slope, but the same on both axes.",
    hint = "Math.log is not Math.log10. Where do you use which?",
    section = "Squared, not exponential")
public final class BasesMixed implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).slope() * Math.log(10);
  }
}
