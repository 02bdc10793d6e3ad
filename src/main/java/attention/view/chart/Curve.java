package attention.view.chart;

import java.awt.BasicStroke;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Points or a line of a {@link LogLogChart}, with x values of its own. */
final class Curve {
  /** How it is drawn. */
  enum Look {
    POINTS,
    LINE,
    DASHED
  }

  private static final float WIDTH = 2f;
  private static final BasicStroke DASHES =
      new BasicStroke(
          WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {7f, 5f}, 0f);

  private final String name;
  private final double[] xs;
  private final double[] ys;
  private final Look look;

  private Curve(String name, double[] xs, double[] ys, Look look) {
    this.name = name;
    this.xs = xs;
    this.ys = ys;
    this.look = look;
  }

  /**
   * Takes points; neither axis can show one that is not above 0.
   *
   * @throws IllegalArgumentException if the name is empty, or the values are not as many as the x
   *     values, or there are none, or one is not above 0
   */
  static Curve of(String name, double[] xs, double[] ys, Look look) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a curve needs a name, which the legend shows");
    }
    if (xs.length == 0 || xs.length != ys.length) {
      throw new IllegalArgumentException(
          "\"%s\" has %d x values and %d y values; it needs as many of both, at least one"
              .formatted(name, xs.length, ys.length));
    }
    for (int i = 0; i < xs.length; i++) {
      if (!(xs[i] > 0 && ys[i] > 0)) {
        throw new IllegalArgumentException(
            "\"%s\" has the point (%s, %s); a logarithmic axis shows only what is above 0"
                .formatted(name, xs[i], ys[i]));
      }
    }
    return new Curve(name, xs.clone(), ys.clone(), look);
  }

  String name() {
    return name;
  }

  double[] xs() {
    return xs.clone();
  }

  double[] ys() {
    return ys.clone();
  }

  /** Its value at one of its x values; NaN where it has none. */
  double at(double x) {
    return IntStream.range(0, xs.length)
        .filter(i -> xs[i] == x)
        .mapToDouble(i -> ys[i])
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Without the points above a value. */
  Curve upTo(double highest) {
    int[] kept = IntStream.range(0, xs.length).filter(i -> ys[i] <= highest).toArray();
    return new Curve(
        name,
        IntStream.of(kept).mapToDouble(i -> xs[i]).toArray(),
        IntStream.of(kept).mapToDouble(i -> ys[i]).toArray(),
        look);
  }

  /** Draws it, unless nothing is left of it. */
  void addTo(XYChart chart) {
    if (xs.length == 0) {
      return;
    }
    XYSeries series = chart.addSeries(name, xs, ys);
    if (look == Look.POINTS) {
      series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter).setMarker(SeriesMarkers.CIRCLE);
    } else {
      series.setMarker(SeriesMarkers.NONE);
    }
    if (look == Look.DASHED) {
      series.setLineStyle(DASHES);
    }
  }
}
