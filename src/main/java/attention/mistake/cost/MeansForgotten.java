package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-means-forgotten",
    title = "You left the means out",
    explanation =
        "Your line is forced through the point where both logarithms are 0. The line that "
            + "is wanted may lie anywhere, so take the mean of x and of y away before you "
            + "multiply.",
    hint = "How long would one token take on your line?",
    section = "Squared, not exponential")
public final class MeansForgotten implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    return Line.throughOrigin(Line.logarithms(lengths), Line.logarithms(seconds)).slope();
  }
}
