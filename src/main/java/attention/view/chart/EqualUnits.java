package attention.view.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Makes one unit as long on the x axis as on the y axis. */
final class EqualUnits {
  private static final double MARGIN = 1.35; // room for the names beside the outermost points

  private EqualUnits() {}

  /** Spans both axes so that all is seen; to be called when the chart's points are in. */
  static void on(XYChart chart, Extent x, Extent y) {
    span(chart, x.ofLength(lengthOr1(x)), y.ofLength(lengthOr1(y)));
    Rectangle2D plot = plotOf(chart);
    double unitsPerPoint =
        MARGIN * Math.max(lengthOr1(x) / plot.getWidth(), lengthOr1(y) / plot.getHeight());
    span(
        chart,
        x.ofLength(unitsPerPoint * plot.getWidth()),
        y.ofLength(unitsPerPoint * plot.getHeight()));
  }

  private static double lengthOr1(Extent extent) {
    return extent.length() > 0 ? extent.length() : 1;
  }

  private static void span(XYChart chart, Extent x, Extent y) {
    chart
        .getStyler()
        .setXAxisMin(x.least())
        .setXAxisMax(x.most())
        .setYAxisMin(y.least())
        .setYAxisMax(y.most());
  }

  /** Only painting tells how much room the axes leave; this paints into the void. */
  private static Rectangle2D plotOf(XYChart chart) {
    class Ruler extends Annotation {
      private final Rectangle2D plot = new Rectangle2D.Double();

      Ruler() {
        super(false);
      }

      @Override
      public void paint(Graphics2D g) {
        plot.setFrameFromDiagonal(
            getXAxisScreenValueForMin(),
            getYAxisScreenValueForMin(),
            getXAxisScreenValueForMax(),
            getYAxisScreenValueForMax());
      }
    }

    Ruler ruler = new Ruler();
    chart.addAnnotation(ruler);
    Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    chart.paint(g, chart.getWidth(), chart.getHeight());
    g.dispose();
    ruler.setVisible(false);
    return ruler.plot;
  }
}
