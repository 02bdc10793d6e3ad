package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-length-as-it-is",
    title = "You put the length itself into the line",
    explanation =
        "Your time is enormous, or infinite. The line was fitted over the logarithm of "
            + "the length, so it has to be asked at a logarithm, too.",
    hint = "What stands on the x axis of your line?",
    section = "A million tokens")
public final class LengthAsItIs implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    return Math.exp(Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).at(n));
  }
}
