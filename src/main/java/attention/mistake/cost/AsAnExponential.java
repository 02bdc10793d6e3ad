package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-as-an-exponential",
    title = "You extrapolated as an exponential",
    explanation =
        "Your time doubles with every so many tokens. Close to the measured lengths that "
            + "looks well, and soon it says more years than the universe has.",
    hint = "Which of your axes was not logarithmic?",
    section = "A million tokens")
public final class AsAnExponential implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    return Math.exp(Line.through(lengths, Line.logarithms(seconds)).at(n));
  }
}
