package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-log-of-length-only",
    title = "You took the logarithm of the lengths only",
    explanation =
        "Your slope is in seconds, and doubling all times would double it. An exponent "
            + "must not depend on the unit of time.",
    hint = "Which axis is still as it was measured?",
    section = "Squared, not exponential")
public final class LogOfLengthOnly implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Line.through(Line.logarithms(lengths), seconds).slope();
  }
}
