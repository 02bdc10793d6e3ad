package attention.view.chart;

import attention.view.Visible;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * Names along an axis of categories.
 *
 * <p>XChart sets each name on its own lowest ink, so that "you" would stand higher than "the"; it
 * knows categories by name, though a sentence may hold a token twice; and it draws all of them,
 * though they overlap. So XChart is given invisible names that keep the room, and these are drawn.
 */
final class AxisNames extends Annotation {
  static final Font FONT = ChartStyle.font(Font.PLAIN, 12);
  private static final Color INVISIBLE = new Color(0, 0, 0, 0);
  private static final int GAP = 8;
  private static final int LINE = 16;
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  /** Where the names stand. */
  enum Side {
    LEFT,
    BELOW,
    BELOW_UPRIGHT
  }

  private final List<String> names;
  private final Side side;
  private final double contentSize;

  AxisNames(List<String> names, Side side, double contentSize) {
    super(false);
    this.names = names.stream().map(Visible::of).toList();
    this.side = side;
    this.contentSize = contentSize;
  }

  /** As many different names for XChart, each as wide as the widest of these. */
  static List<String> placeholders(List<String> names) {
    String widest =
        names.stream().map(Visible::of).max(Comparator.comparing(AxisNames::width)).orElse("");
    int digits = Integer.toBinaryString(names.size()).length();
    return IntStream.range(0, names.size())
        .mapToObj(index -> (widest.isEmpty() ? " " : widest) + counter(index, digits))
        .toList();
  }

  /** The index in binary, written with two characters that take no room. */
  private static String counter(int index, int digits) {
    String binary = Integer.toBinaryString((1 << digits) + index).substring(1);
    return binary.replace('0', '\u200B').replace('1', '\u200C');
  }

  /** How wide a name is, in points. */
  static double width(String name) {
    return FONT.getStringBounds(name, SMOOTH).getWidth();
  }

  /** Hides XChart's names below the plot. */
  static void hideBelow(AxesChartStyler styler, Side side) {
    styler
        .setXAxisTickLabelsColor(INVISIBLE)
        .setXAxisLabelRotation(side == Side.BELOW_UPRIGHT ? 90 : 0);
  }

  /** Hides XChart's names to the left of the plot. */
  static void hideLeft(AxesChartStyler styler) {
    styler.setYAxisTickLabelsColor(INVISIBLE);
  }

  @Override
  public void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setFont(FONT);
    g.setColor(ChartStyle.INK);
    double left = getXAxisScreenValueForMin();
    double right = getXAxisScreenValueForMax();
    double top = Math.min(getYAxisScreenValueForMin(), getYAxisScreenValueForMax());
    double bottom = Math.max(getYAxisScreenValueForMin(), getYAxisScreenValueForMax());
    double length = side == Side.LEFT ? bottom - top : right - left;
    double step = length * contentSize / names.size();
    double first = length * (1 - contentSize) / 2 + step / 2;
    double ascent = FONT.getLineMetrics("x", SMOOTH).getAscent();
    int each = (int) Math.ceil((side == Side.BELOW ? 1 : LINE) / step); // of so many, one fits
    for (int index = 0; index < names.size(); index += Math.max(1, each)) {
      String name = names.get(index);
      double along = first + step * index;
      double width = width(name);
      switch (side) {
        case LEFT -> draw(g, name, left - GAP - width, top + along + ascent * 0.36, 0);
        case BELOW -> draw(g, name, left + along - width / 2, bottom + GAP + ascent, 0);
        case BELOW_UPRIGHT ->
            draw(g, name, left + along + ascent * 0.36, bottom + GAP + width, -Math.PI / 2);
      }
    }
  }

  private static void draw(Graphics2D g, String name, double x, double y, double angle) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(angle);
    g.drawString(name, 0, 0);
    g.setTransform(before);
  }
}
