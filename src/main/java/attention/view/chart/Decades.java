package attention.view.chart;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;

/** Two logarithmic axes that begin and end at powers of ten, and are numbered at them. */
final class Decades {
  private Decades() {}

  /** Spans both axes so that all is seen. */
  static void along(XYChart chart, DoubleStream xs, DoubleStream ys) {
    DoubleSummaryStatistics x = xs.summaryStatistics();
    DoubleSummaryStatistics y = ys.summaryStatistics();
    chart
        .getStyler()
        .setXAxisLogarithmic(true)
        .setYAxisLogarithmic(true)
        .setXAxisMin(down(x.getMin()))
        .setXAxisMax(up(x.getMax()))
        .setYAxisMin(down(y.getMin()))
        .setYAxisMax(up(y.getMax()));
  }

  private static double down(double number) {
    return Math.pow(10, Math.floor(Math.log10(number)));
  }

  private static double up(double number) {
    return Math.pow(10, Math.ceil(Math.log10(number)));
  }
}
