package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-logarithm-returned",
    title = "You returned the logarithm of the time",
    explanation =
        "Your number may be negative, which no time is. On logarithmic axes the line "
            + "gives ln seconds; one step is left to go back.",
    hint = "What undoes a logarithm?",
    section = "A million tokens")
public final class LogarithmReturned implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    return Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).at(Math.log(n));
  }
}
