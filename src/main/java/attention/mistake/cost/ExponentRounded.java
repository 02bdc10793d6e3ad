package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-rounded",
    title = "You rounded the exponent",
    explanation =
        "You return a whole number. What is measured is rarely whole, and what is left "
            + "over tells something: projections that grow with n, or a cache that is full.",
    hint = "Where does your number lose its decimals?",
    section = "Squared, not exponential")
public final class ExponentRounded implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Math.round(Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).slope());
  }
}
