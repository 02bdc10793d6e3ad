package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "exponent-ratio-of-ratios",
    title = "You divided the ratios themselves, not their logarithms",
    explanation =
        "From 10 to 80 tokens and from 1 to 64 seconds makes 64 / 8 = 8 in your way. But "
            + "8 to what power is 64? Powers are compared by logarithms.",
    hint = "What is the power of 8 that gives 64?",
    section = "Squared, not exponential")
public final class RatioOfRatios implements RightElsewhere {
  @Override
  public double exponent(double[] lengths, double[] seconds) {
    int last = lengths.length - 1;
    return (seconds[last] / seconds[0]) / (lengths[last] / lengths[0]);
  }
}
