package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-in-proportion",
    title = "You extrapolated in proportion",
    explanation =
        "Twice the length takes twice the time in your way. Attention takes about four "
            + "times as long, and a hundredfold length makes an error of a hundredfold.",
    hint = "What does the exponent that you fitted say about twice the length?",
    section = "A million tokens")
public final class InProportion implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    int last = lengths.length - 1;
    return seconds[last] * n / lengths[last];
  }
}
