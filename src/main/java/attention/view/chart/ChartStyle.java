package attention.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler;

/** How every chart of the course looks: quiet, large enough to read, safe for the colour-blind. */
final class ChartStyle {
  static final Color INK = new Color(0x22, 0x2B, 0x36);
  static final Color QUIET_INK = new Color(0x55, 0x60, 0x6E);
  static final Color PAPER = Color.WHITE;
  static final Color GRID = new Color(0xE3, 0xE7, 0xEC);

  /** One hue from light to dark, so that order is seen even without colour. */
  private static final Color[] SEQUENCE = {
    new Color(0xF3, 0xF7, 0xFB),
    new Color(0xB4, 0xD2, 0xE9),
    new Color(0x5B, 0x9F, 0xD0),
    new Color(0x20, 0x63, 0xA5),
    new Color(0x0B, 0x2C, 0x5A)
  };

  /** Okabe and Ito 2008: colours that people with any colour vision tell apart. */
  private static final Color[] SERIES = {
    new Color(0x00, 0x72, 0xB2),
    new Color(0xD5, 0x5E, 0x00),
    new Color(0x00, 0x9E, 0x73),
    new Color(0xCC, 0x79, 0xA7),
    new Color(0xE6, 0x9F, 0x00),
    new Color(0x56, 0xB4, 0xE9)
  };

  private static final Font TITLE = font(Font.BOLD, 15);
  private static final BasicStroke LINE =
      new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke HAIRLINE = new BasicStroke(1f);

  private ChartStyle() {}

  /** Light to dark. */
  static Color[] sequence() {
    return SEQUENCE.clone();
  }

  /** So many colours of one hue, the darkest first. */
  static Color[] darkToLight(int count) {
    Color[] colours = new Color[count];
    for (int i = 0; i < count; i++) {
      colours[i] = between((SEQUENCE.length - 1) * (count - i - 0.5) / count);
    }
    return colours;
  }

  /**
   * A colour of the sequence.
   *
   * @param place 0 for the lightest; between two of them, a mixture
   */
  private static Color between(double place) {
    int lower = Math.min((int) place, SEQUENCE.length - 2);
    float part = (float) (place - lower);
    float[] light = SEQUENCE[lower].getRGBColorComponents(null);
    float[] dark = SEQUENCE[lower + 1].getRGBColorComponents(null);
    return new Color(
        light[0] + part * (dark[0] - light[0]),
        light[1] + part * (dark[1] - light[1]),
        light[2] + part * (dark[2] - light[2]));
  }

  static Font font(int style, float size) {
    return new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
  }

  /** How wide a chart's title is, in points. */
  static int titleWidth(String title) {
    return (int)
        Math.ceil(TITLE.getStringBounds(title, new FontRenderContext(null, true, true)).getWidth());
  }

  /** Applies what all charts have in common. */
  static void apply(AxesChartStyler styler) {
    styler
        .setChartBackgroundColor(PAPER)
        .setChartFontColor(INK)
        .setChartPadding(12)
        .setChartTitleFont(TITLE)
        .setChartTitlePadding(8)
        .setChartTitleBoxVisible(false)
        .setLegendFont(font(Font.PLAIN, 13))
        .setLegendBorderColor(PAPER)
        .setLegendBackgroundColor(PAPER)
        .setLegendPadding(8)
        .setLegendPosition(Styler.LegendPosition.OutsideE)
        .setPlotBackgroundColor(PAPER)
        .setPlotBorderVisible(false)
        .setSeriesColors(SERIES.clone())
        .setSeriesLines(new BasicStroke[] {LINE})
        .setToolTipsEnabled(false)
        .setAntiAlias(true);
    styler.setLocale(Locale.ROOT);
    styler
        .setAxisTitleFont(font(Font.PLAIN, 13))
        .setAxisTickLabelsFont(font(Font.PLAIN, 12))
        .setAxisTickLabelsColor(INK)
        .setAxisTickMarksColor(QUIET_INK)
        .setAxisTickMarksStroke(HAIRLINE)
        .setAxisTitlePadding(8)
        .setAxisTickPadding(6)
        .setPlotGridLinesColor(GRID)
        .setPlotGridLinesStroke(HAIRLINE)
        .setPlotMargin(0)
        .setYAxisLabelAlignment(TextAlignment.Right)
        .setXAxisTitleColor(QUIET_INK)
        .setYAxisTitleColor(QUIET_INK);
  }
}
