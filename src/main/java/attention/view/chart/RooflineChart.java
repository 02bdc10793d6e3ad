package attention.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;

/**
 * A machine's two limits over arithmetic intensity, and where steps lie under them. Left of the
 * ridge memory is the limit, right of it the processor.
 *
 * <pre>{@code
 * RooflineChart.titled("This machine", 100e9, 20e9).step("softmax", 0.6, 3e9)
 * }</pre>
 *
 * It never changes: each method returns a new chart.
 */
public final class RooflineChart extends ShownChart {
  private static final double GIGA = 1e9;

  private final String title;
  private final double peak;
  private final double bandwidth;
  private final List<NamedPoint> steps;

  private RooflineChart(String title, double peak, double bandwidth, List<NamedPoint> steps) {
    this.title = title;
    this.peak = peak;
    this.bandwidth = bandwidth;
    this.steps = steps;
  }

  /**
   * Starts a chart.
   *
   * @param operationsPerSecond the processor's peak, above 0
   * @param bytesPerSecond the memory's bandwidth, above 0
   * @throws IllegalArgumentException if one is not above 0
   */
  public static RooflineChart titled(
      String title, double operationsPerSecond, double bytesPerSecond) {
    if (!(operationsPerSecond > 0 && bytesPerSecond > 0)) {
      throw new IllegalArgumentException(
          "%s operations and %s bytes a second; both must be above 0"
              .formatted(operationsPerSecond, bytesPerSecond));
    }
    return new RooflineChart(title, operationsPerSecond, bytesPerSecond, List.of());
  }

  /**
   * Adds a step.
   *
   * @param name written beside it
   * @param intensity operations for each byte, above 0
   * @param operationsPerSecond what it reaches, above 0
   * @throws IllegalArgumentException if one is not above 0
   */
  public RooflineChart step(String name, double intensity, double operationsPerSecond) {
    if (!(intensity > 0 && operationsPerSecond > 0)) {
      throw new IllegalArgumentException(
          "\"%s\" has intensity %s and %s operations a second; both must be above 0"
              .formatted(name, intensity, operationsPerSecond));
    }
    List<NamedPoint> more = new ArrayList<>(steps);
    more.add(new NamedPoint(name, intensity, operationsPerSecond / GIGA));
    return new RooflineChart(title, peak, bandwidth, List.copyOf(more));
  }

  @Override
  public String text() {
    PointChart points =
        PointChart.titled(title).axes("operations/byte", "GFLOP/s").point("ridge", ridge(), peak());
    for (NamedPoint step : steps) {
      points = points.point(step.name(), step.x(), step.y());
    }
    return points.text();
  }

  @Override
  public XYChart chart() {
    double[] all =
        DoubleStream.concat(DoubleStream.of(ridge()), steps.stream().mapToDouble(NamedPoint::x))
            .toArray();
    double least = DoubleStream.of(all).min().orElseThrow() / 4;
    double most = DoubleStream.of(all).max().orElseThrow() * 4;
    LogLogChart roof =
        LogLogChart.titled(title)
            .x("operations for each byte moved")
            .y("GFLOP/s")
            .line(
                "limit of memory, then of the processor",
                new double[] {least, ridge(), most},
                new double[] {least * bandwidth / GIGA, peak(), peak()});
    if (!steps.isEmpty()) {
      roof =
          roof.points(
              "steps",
              steps.stream().mapToDouble(NamedPoint::x).toArray(),
              steps.stream().mapToDouble(NamedPoint::y).toArray());
    }
    XYChart chart = roof.chart();
    chart.getStyler().setLegendVisible(false);
    chart.addAnnotation(PointNames.below(steps));
    return chart;
  }

  private double ridge() {
    return peak / bandwidth;
  }

  private double peak() {
    return peak / GIGA;
  }
}
