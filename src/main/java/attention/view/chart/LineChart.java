package attention.view.chart;

import attention.view.TableView;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines over a shared x axis.
 *
 * <pre>{@code
 * LineChart.titled("How q·k spreads").x("d_k", sizes).y("variance").line("q·k", variances)
 * }</pre>
 *
 * It never changes: each method returns a new chart.
 */
public final class LineChart extends ShownChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int AROUND = 220; // axis, legend and padding
  private static final int MOST_MARKED = 25; // more points are drawn as a bare line

  private final String title;
  private final String xTitle;
  private final double[] xs;
  private final String yTitle;
  private final List<NamedValues> lines;
  private final boolean logX;
  private final boolean logY;

  private LineChart(
      String title,
      String xTitle,
      double[] xs,
      String yTitle,
      List<NamedValues> lines,
      boolean logX,
      boolean logY) {
    this.title = title;
    this.xTitle = xTitle;
    this.xs = xs;
    this.yTitle = yTitle;
    this.lines = lines;
    this.logX = logX;
    this.logY = logY;
  }

  /** Starts a chart; {@link #x} comes next. */
  public static LineChart titled(String title) {
    return new LineChart(title, "", new double[0], "", List.of(), false, false);
  }

  /**
   * Sets the x axis that all lines share.
   *
   * @param values at least one
   */
  public LineChart x(String axisTitle, double... values) {
    return new LineChart(title, axisTitle, values.clone(), yTitle, lines, logX, logY);
  }

  /** Titles the y axis. */
  public LineChart y(String axisTitle) {
    return new LineChart(title, xTitle, xs, axisTitle, lines, logX, logY);
  }

  /**
   * Adds a line.
   *
   * @param values one for each x; NaN leaves a gap
   * @throws IllegalArgumentException if they are not as many as the x values, or the name is taken
   */
  public LineChart line(String name, double... values) {
    if (xs.length == 0 || values.length != xs.length) {
      throw new IllegalArgumentException(
          "line \"%s\" has %d values, and x has %d; give x first, and one value for each"
              .formatted(name, values.length, xs.length));
    }
    if (lines.stream().anyMatch(line -> line.name().equals(name))) {
      throw new IllegalArgumentException("two lines are named \"%s\"".formatted(name));
    }
    List<NamedValues> more = new ArrayList<>(lines);
    more.add(NamedValues.of(name, values));
    return new LineChart(title, xTitle, xs, yTitle, List.copyOf(more), logX, logY);
  }

  /** Makes equal steps of the x axis equal factors; needs x above 0. */
  public LineChart logX() {
    return new LineChart(title, xTitle, xs, yTitle, lines, true, logY);
  }

  /** Makes equal steps of the y axis equal factors; needs values above 0. */
  public LineChart logY() {
    return new LineChart(title, xTitle, xs, yTitle, lines, logX, true);
  }

  @Override
  public String text() {
    TableView table = TableView.titled(title).column(xTitle, xs);
    for (NamedValues line : lines) {
      table = table.column(line.name(), line.array());
    }
    return table.text();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if there is no line
   */
  @Override
  public XYChart chart() {
    if (lines.isEmpty()) {
      throw new IllegalStateException(
          "\"%s\" has no lines to draw; add one with line(name, values)".formatted(title));
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
    chart.getStyler().setXAxisLogarithmic(logX).setYAxisLogarithmic(logY);
    chart.getStyler().setMarkerSize(7).setLegendVisible(lines.size() > 1);
    for (NamedValues line : lines) {
      chart
          .addSeries(line.name(), xs, line.array())
          .setMarker(xs.length <= MOST_MARKED ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
    }
    if (xs.length > MOST_MARKED) {
      addUnevenStep(chart);
    }
    return chart;
  }

  /** XChart puts its ticks on x values at even steps, round or not; one odd step prevents that. */
  private void addUnevenStep(XYChart chart) {
    double between = xs[0] + (xs[1] - xs[0]) / Math.E;
    chart
        .addSeries("\u200B", new double[] {between}, new double[] {lines.get(0).values().get(0)})
        .setMarker(SeriesMarkers.NONE)
        .setShowInLegend(false);
  }
}
