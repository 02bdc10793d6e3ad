package attention.view.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * Which value is drawn lightest, and which darkest.
 *
 * @param least lightest, as is all below it
 * @param most darkest, as is all above it
 */
record ColourScale(double least, double most) {
  ColourScale {
    if (!(Double.isFinite(least) && Double.isFinite(most) && least < most)) {
      throw new IllegalArgumentException(
          "colours cannot run from %s to %s; the first must be the smaller, and both finite"
              .formatted(least, most));
    }
  }

  /** From the smallest finite value to the largest. */
  static ColourScale of(double[][] values) {
    DoubleSummaryStatistics range =
        Arrays.stream(values)
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .summaryStatistics();
    if (range.getCount() == 0) {
      return new ColourScale(0, 1);
    }
    // All entries alike: light, as there is nothing to tell apart.
    return range.getMin() < range.getMax()
        ? new ColourScale(range.getMin(), range.getMax())
        : new ColourScale(range.getMin(), range.getMin() + 1);
  }

  /** The same, widened to numbers of two digits, to be written beside a colour scale. */
  ColourScale rounded() {
    double unit = Math.pow(10, Math.floor(Math.log10(most - least)) - 1);
    // Dividing by a whole number keeps 0.35 from becoming 0.35000000000000003.
    return unit < 1
        ? new ColourScale(
            Math.floor(least * Math.rint(1 / unit)) / Math.rint(1 / unit),
            Math.ceil(most * Math.rint(1 / unit)) / Math.rint(1 / unit))
        : new ColourScale(Math.floor(least / unit) * unit, Math.ceil(most / unit) * unit);
  }

  /** White on dark cells, dark on light ones and on those without colour. */
  Color ink(double value) {
    boolean dark = Double.isFinite(value) && (value - least) / (most - least) > 0.5;
    return dark ? ChartStyle.PAPER : ChartStyle.INK;
  }
}
