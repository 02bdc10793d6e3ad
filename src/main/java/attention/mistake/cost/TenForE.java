package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-ten-for-e",
    title = "You went back with 10 after going with e",
    explanation =
        "Your logarithms are natural, and you returned 10 to their power. What undoes "
            + "Math.log is Math.exp; Math.log10 goes with Math.pow(10, …).",
    hint = "Which base had your logarithms?",
    section = "A million tokens")
public final class TenForE implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    return Math.pow(
        10, Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).at(Math.log(n)));
  }
}
