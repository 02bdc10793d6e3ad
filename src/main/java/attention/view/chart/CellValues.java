package attention.view.chart;

import attention.view.MatrixView;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.internal.chartpart.Annotation;

/** The values of a heat map, each in its cell and in an ink that can be read there. */
final class CellValues extends Annotation {
  private static final Font FONT = ChartStyle.font(Font.PLAIN, 13);

  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private final MatrixView matrix;
  private final double[][] values;
  private final ColourScale scale;

  CellValues(MatrixView matrix, double[][] values, ColourScale scale) {
    super(false);
    this.matrix = matrix;
    this.values = values;
    this.scale = scale;
  }

  /** How wide a value is, in points. */
  static int width(String value) {
    return (int) Math.ceil(FONT.getStringBounds(value, SMOOTH).getWidth());
  }

  @Override
  public void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double left = getXAxisScreenValueForMin();
    double top = Math.min(getYAxisScreenValueForMin(), getYAxisScreenValueForMax());
    double width = (getXAxisScreenValueForMax() - left) / values[0].length;
    double height =
        Math.abs(getYAxisScreenValueForMax() - getYAxisScreenValueForMin())
            / (double) values.length;
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values[0].length; column++) {
        TextLayout text = new TextLayout(matrix.cell(row, column), FONT, g.getFontRenderContext());
        Rectangle2D box = text.getBounds();
        g.setColor(scale.ink(values[row][column]));
        text.draw(
            g,
            (float) (left + width * (column + 0.5) - box.getCenterX()),
            (float) (top + height * (row + 0.5) - box.getCenterY()));
      }
    }
  }
}
