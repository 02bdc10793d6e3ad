package attention.view.chart;

import attention.view.TableView;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Named points of a plane, such as tokens by two coordinates of their vectors; one unit is as long
 * on both axes, so that angles and distances are seen as they are.
 *
 * <pre>{@code
 * PointChart.titled("embeddings").axes("furry", "alive").point("cat", 1, 1).point("mat", 1, 0)
 * }</pre>
 *
 * It never changes: each method returns a new chart.
 */
public final class PointChart extends ShownChart {
  private static final int SIZE = 460;
  private static final int AROUND = 140; // axis and padding

  private final String title;
  private final String xTitle;
  private final String yTitle;
  private final List<NamedPoint> points;
  private final boolean arrows;

  private PointChart(
      String title, String xTitle, String yTitle, List<NamedPoint> points, boolean arrows) {
    this.title = title;
    this.xTitle = xTitle;
    this.yTitle = yTitle;
    this.points = points;
    this.arrows = arrows;
  }

  /** Starts a chart without points. */
  public static PointChart titled(String title) {
    return new PointChart(title, "", "", List.of(), false);
  }

  /** Titles the axes. */
  public PointChart axes(String x, String y) {
    return new PointChart(title, x, y, points, arrows);
  }

  /**
   * Adds a point.
   *
   * @throws IllegalArgumentException if a coordinate is NaN or infinite
   */
  public PointChart point(String name, double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException(
          "point \"%s\" lies at (%s, %s), which no chart can hold".formatted(name, x, y));
    }
    List<NamedPoint> more = new ArrayList<>(points);
    more.add(new NamedPoint(name, x, y));
    return new PointChart(title, xTitle, yTitle, List.copyOf(more), arrows);
  }

  /** Draws each point as an arrow from the origin. */
  public PointChart arrows() {
    return new PointChart(title, xTitle, yTitle, points, true);
  }

  @Override
  public String text() {
    return TableView.titled(title)
        .column("", points.stream().map(NamedPoint::name).toList())
        .column(
            xTitle.isEmpty() ? "x" : xTitle, points.stream().mapToDouble(NamedPoint::x).toArray())
        .column(
            yTitle.isEmpty() ? "y" : yTitle, points.stream().mapToDouble(NamedPoint::y).toArray())
        .text();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if there is no point
   */
  @Override
  public XYChart chart() {
    if (points.isEmpty()) {
      throw new IllegalStateException(
          "\"%s\" has no points to draw; add one with point(name, x, y)".formatted(title));
    }
    XYChart chart =
        new XYChartBuilder()
            .width(Math.max(SIZE, ChartStyle.titleWidth(title) + AROUND))
            .height(SIZE)
            .title(title)
            .xAxisTitle(xTitle)
            .yAxisTitle(yTitle)
            .build();
    ChartStyle.apply(chart.getStyler());
    chart.getStyler().setPlotContentSize(1).setLegendVisible(false).setMarkerSize(9);
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    XYSeries series =
        chart.addSeries(
            "points",
            points.stream().mapToDouble(NamedPoint::x).toArray(),
            points.stream().mapToDouble(NamedPoint::y).toArray());
    series.setMarker(arrows ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
    EqualUnits.on(
        chart,
        Extent.of(points.stream().mapToDouble(NamedPoint::x), arrows),
        Extent.of(points.stream().mapToDouble(NamedPoint::y), arrows));
    chart.addAnnotation(new PointNames(points, arrows));
    return chart;
  }
}
