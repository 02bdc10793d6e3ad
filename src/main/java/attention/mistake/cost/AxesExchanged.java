package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-axes-exchanged",
    title = "You exchanged time and length",
    explanation =
        "Your number is about one over the exponent: 0.5 where 2 is right. The question "
            + "is how the time follows from the length, so the time stands on the upright axis.",
    hint = "Is a slope up over across, or across over up?",
    section = "Squared, not exponential")
public final class AxesExchanged implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Line.through(Line.logarithms(seconds), Line.logarithms(lengths)).slope();
  }
}
