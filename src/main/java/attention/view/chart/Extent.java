package attention.view.chart;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * What an axis spans.
 *
 * @param least at its start
 * @param most at its end
 */
record Extent(double least, double most) {
  /** What holds all coordinates, and the origin if it is wanted. */
  static Extent of(DoubleStream coordinates, boolean withOrigin) {
    DoubleSummaryStatistics found =
        (withOrigin ? DoubleStream.concat(DoubleStream.of(0), coordinates) : coordinates)
            .summaryStatistics();
    return found.getCount() == 0 ? new Extent(0, 1) : new Extent(found.getMin(), found.getMax());
  }

  double length() {
    return most - least;
  }

  /** So long, and with the same middle. */
  Extent ofLength(double length) {
    double middle = (least + most) / 2;
    return new Extent(middle - length / 2, middle + length / 2);
  }
}
