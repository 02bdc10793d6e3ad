package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-first-and-last-only",
    title = "You used the first and the last point only",
    explanation =
        "Your slope is right for two points and forgets all between. Where times scatter, "
            + "two of them scatter most; least squares lets every point have its say.",
    hint = "What happens to your answer if a point in the middle changes?",
    section = "Squared, not exponential")
public final class FirstAndLastOnly implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    int last = lengths.length - 1;
    return Math.log(seconds[last] / seconds[0]) / Math.log(lengths[last] / lengths[0]);
  }
}
