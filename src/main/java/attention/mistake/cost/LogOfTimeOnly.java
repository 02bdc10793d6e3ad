package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-log-of-time-only",
    title = "You took the logarithm of the times only",
    explanation =
        "That is the picture in which an exponential is straight; your slope says how "
            + "fast an exponential would grow. For a power both axes are logarithmic.",
    hint = "Which axis is still as it was measured?",
    section = "Squared, not exponential")
public final class LogOfTimeOnly implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Line.through(lengths, Line.logarithms(seconds)).slope();
  }
}
