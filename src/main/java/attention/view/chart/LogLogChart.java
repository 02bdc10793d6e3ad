package attention.view.chart;

import attention.view.TableView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * Points and lines, each with its own x values, where equal steps of either axis are equal factors:
 * a power of x is a straight line there, and its slope is the power.
 *
 * <pre>{@code
 * LogLogChart.titled("Time").x("tokens").y("seconds")
 *     .points("measured", lengths, seconds).line("n²", ends, values)
 * }</pre>
 *
 * It never changes: each method returns a new chart.
 */
public final class LogLogChart extends ShownChart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;
  private static final int AROUND = 220; // axis, legend and padding

  private final String title;
  private final String xTitle;
  private final String yTitle;
  private final double highest;
  private final List<Curve> curves;

  private LogLogChart(
      String title, String xTitle, String yTitle, double highest, List<Curve> curves) {
    this.title = title;
    this.xTitle = xTitle;
    this.yTitle = yTitle;
    this.highest = highest;
    this.curves = curves;
  }

  /** Starts a chart. */
  public static LogLogChart titled(String title) {
    return new LogLogChart(title, "", "", Double.MAX_VALUE, List.of());
  }

  /** Titles the x axis. */
  public LogLogChart x(String axisTitle) {
    return new LogLogChart(title, axisTitle, yTitle, highest, curves);
  }

  /** Titles the y axis. */
  public LogLogChart y(String axisTitle) {
    return new LogLogChart(title, xTitle, axisTitle, highest, curves);
  }

  /** Cuts the picture off above a value, where one curve would squeeze all others flat. */
  public LogLogChart upTo(double value) {
    return new LogLogChart(title, xTitle, yTitle, value, curves);
  }

  /**
   * Adds points, such as what was measured.
   *
   * @param xs above 0, at least one
   * @param ys as many, above 0
   * @throws IllegalArgumentException if they are not as many, none, or not above 0, or the name is
   *     taken
   */
  public LogLogChart points(String name, double[] xs, double[] ys) {
    return with(Curve.of(name, xs, ys, Curve.Look.POINTS));
  }

  /** Adds a line, such as a law that was fitted; the arguments are as those of points. */
  public LogLogChart line(String name, double[] xs, double[] ys) {
    return with(Curve.of(name, xs, ys, Curve.Look.LINE));
  }

  /** Adds a dashed line, such as what is only expected; the arguments are as those of points. */
  public LogLogChart dashed(String name, double[] xs, double[] ys) {
    return with(Curve.of(name, xs, ys, Curve.Look.DASHED));
  }

  private LogLogChart with(Curve curve) {
    if (curves.stream().anyMatch(other -> other.name().equals(curve.name()))) {
      throw new IllegalArgumentException("two curves are named \"%s\"".formatted(curve.name()));
    }
    List<Curve> more = new ArrayList<>(curves);
    more.add(curve);
    return new LogLogChart(title, xTitle, yTitle, highest, List.copyOf(more));
  }

  @Override
  public String text() {
    double[] xs =
        curves.stream()
            .flatMapToDouble(curve -> DoubleStream.of(curve.xs()))
            .sorted()
            .distinct()
            .toArray();
    TableView table = TableView.titled(title).column(xTitle, xs);
    for (Curve curve : curves) {
      table = table.column(curve.name(), Arrays.stream(xs).map(curve::at).toArray());
    }
    return table.text();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if there is nothing to draw
   */
  @Override
  public XYChart chart() {
    if (curves.isEmpty()) {
      throw new IllegalStateException(
          "\"%s\" has nothing to draw; add points(name, xs, ys) or line(name, xs, ys)"
              .formatted(title));
    }
    XYChart chart =
        new XYChartBuilder()
            .width(Math.max(WIDTH, ChartStyle.titleWidth(title) + AROUND))
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(xTitle)
            .yAxisTitle(yTitle)
            .build();
    ChartStyle.apply(chart.getStyler());
    chart.getStyler().setMarkerSize(8).setLegendVisible(curves.size() > 1);
    Decades.along(
        chart,
        curves.stream().flatMapToDouble(curve -> DoubleStream.of(curve.xs())),
        shown().stream().flatMapToDouble(curve -> DoubleStream.of(curve.ys())));
    for (Curve curve : shown()) {
      curve.addTo(chart);
    }
    return chart;
  }

  /** What is not cut off. */
  private List<Curve> shown() {
    return curves.stream().map(curve -> curve.upTo(highest)).toList();
  }
}
