package attention.view.chart;

import attention.view.Visible;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.internal.chartpart.Annotation;

/** The names of points, each where no other name stands, and arrows to the points if wanted. */
final class PointNames extends Annotation {
  private static final Color ARROW = new Color(0x00, 0x72, 0xB2);
  private static final double GAP = 8; // between a point and its name
  private static final double HEAD = 9;

  private final List<NamedPoint> points;
  private final boolean arrows;
  private final boolean below;

  private PointNames(List<NamedPoint> points, boolean arrows, boolean below) {
    super(false);
    this.points = points;
    this.arrows = arrows;
    this.below = below;
  }

  /** Names where there is room. */
  PointNames(List<NamedPoint> points, boolean arrows) {
    this(points, arrows, false);
  }

  /** Names under their points, for those that lie on a line with nothing below it. */
  static PointNames below(List<NamedPoint> points) {
    return new PointNames(points, false, true);
  }

  @Override
  public void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    List<Rectangle2D> taken = new ArrayList<>();
    for (NamedPoint point : points) {
      double x = getXAxisScreenValue(point.x());
      double y = getYAxisScreenValue(point.y());
      taken.add(new Rectangle2D.Double(x - GAP / 2, y - GAP / 2, GAP, GAP));
      if (arrows) {
        drawArrow(g, getXAxisScreenValue(0), getYAxisScreenValue(0), x, y);
      }
    }
    g.setColor(ChartStyle.INK);
    for (NamedPoint point : points) {
      if (!point.name().isEmpty()) {
        drawName(g, point, taken);
      }
    }
  }

  private void drawName(Graphics2D g, NamedPoint point, List<Rectangle2D> taken) {
    TextLayout text =
        new TextLayout(
            Visible.of(point.name()), ChartStyle.font(Font.BOLD, 13), g.getFontRenderContext());
    Rectangle2D ink = text.getBounds();
    // All names have the middle of a small letter at the height of their point.
    double middleOfLetters = text.getAscent() * 0.29;
    double x = getXAxisScreenValue(point.x());
    double y = getYAxisScreenValue(point.y()) + ink.getCenterY() + middleOfLetters;
    double across = ink.getWidth() / 2;
    double down = ink.getHeight() / 2;
    // Right, left, above, below; then further and further away.
    List<double[]> middles = new ArrayList<>();
    if (!below) {
      middles.add(new double[] {x + GAP + across, y});
      middles.add(new double[] {x - GAP - across, y});
      middles.add(new double[] {x, y - GAP - down});
    }
    double middle = below ? x + across : x; // right of a line that rises
    middles.add(new double[] {middle, y + GAP + down});
    for (int line = 2; line < 6; line++) {
      middles.add(new double[] {middle, y + (below ? line : -line) * (GAP + down)});
    }
    Rectangle2D plot = new Rectangle2D.Double();
    plot.setFrameFromDiagonal(
        getXAxisScreenValueForMin(),
        getYAxisScreenValueForMin(),
        getXAxisScreenValueForMax(),
        getYAxisScreenValueForMax());
    Rectangle2D place = null;
    for (double[] candidate : middles) {
      place =
          new Rectangle2D.Double(
              candidate[0] - across, candidate[1] - down, ink.getWidth(), ink.getHeight());
      if (plot.contains(place) && taken.stream().noneMatch(place::intersects)) {
        break;
      }
    }
    taken.add(place);
    text.draw(g, (float) (place.getX() - ink.getX()), (float) (place.getY() - ink.getY()));
  }

  private static void drawArrow(Graphics2D g, double x0, double y0, double x, double y) {
    double length = Math.hypot(x - x0, y - y0);
    if (length < HEAD) {
      return; // Nothing to point at: the point is the origin, or next to it.
    }
    g.setColor(ARROW);
    g.setStroke(new BasicStroke(2f));
    double towards = (length - HEAD) / length;
    g.draw(new Line2D.Double(x0, y0, x0 + (x - x0) * towards, y0 + (y - y0) * towards));
    Path2D head = new Path2D.Double();
    head.moveTo(0, 0);
    head.lineTo(-HEAD * 1.3, HEAD / 2);
    head.lineTo(-HEAD * 1.3, -HEAD / 2);
    head.closePath();
    AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
    turn.rotate(Math.atan2(y - y0, x - x0));
    g.fill(turn.createTransformedShape(head));
  }
}
