package attention.mistake.cost;

import attention.mistake.Mistake;

@Mistake(
    id = "extrapolated-from-the-last-point",
    title = "You started at the last point, not on the line",
    explanation =
        "Your slope is right, and your line goes through the last point. If that one "
            + "point was disturbed, so is your answer; the fitted line goes through the mean of "
            + "all.",
    hint = "Where on the line are you sure to be: at a point, or at the mean of the points?",
    section = "A million tokens")
public final class FromTheLastPoint implements RightElsewhere {
  @Override
  public double extrapolated(double[] lengths, double[] seconds, double n) {
    int last = lengths.length - 1;
    double slope = Line.through(Line.logarithms(lengths), Line.logarithms(seconds)).slope();
    return seconds[last] * Math.pow(n / lengths[last], slope);
  }
}
