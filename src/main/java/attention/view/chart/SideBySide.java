package attention.view.chart;

import attention.view.Form;
import attention.view.Shown;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Charts beside each other in one picture, to be compared: one heat map a head, say. Where they are
 * too many for the width of a page, the next stand below.
 *
 * <p>Heat maps to be compared need one range of colours, {@code range(0, 1)} for weights.
 */
public final class SideBySide implements Shown {
  private static final int PAGE = 920; // about the width of a notebook, in points

  private final List<ShownChart> charts;

  private SideBySide(List<ShownChart> charts) {
    this.charts = charts;
  }

  /**
   * Puts charts beside each other, from left to right.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SideBySide of(List<? extends ShownChart> charts) {
    if (charts.isEmpty()) {
      throw new IllegalArgumentException("there are no charts to put side by side");
    }
    return new SideBySide(List.copyOf(charts));
  }

  /** As {@link #of(List)}. */
  public static SideBySide of(ShownChart... charts) {
    return of(List.of(charts));
  }

  /** The numbers of every chart. */
  @Override
  public String text() {
    return charts.stream().map(ShownChart::text).collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return text();
  }

  @Override
  public List<Form> forms() {
    BufferedImage image = image();
    return List.of(
        Form.png(
            Picture.png(image),
            image.getWidth() / Picture.PIXELS_PER_POINT,
            image.getHeight() / Picture.PIXELS_PER_POINT));
  }

  private BufferedImage image() {
    List<List<BufferedImage>> rows = rows();
    BufferedImage page =
        new BufferedImage(
            rows.stream().mapToInt(SideBySide::width).max().orElseThrow(),
            rows.stream().mapToInt(SideBySide::height).sum(),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    int y = 0;
    for (List<BufferedImage> row : rows) {
      int x = 0;
      for (BufferedImage chart : row) {
        graphics.drawImage(chart, x, y, null);
        x += chart.getWidth();
      }
      y += height(row);
    }
    graphics.dispose();
    return page;
  }

  /** As many in a row as fit, at least one. */
  private List<List<BufferedImage>> rows() {
    List<List<BufferedImage>> rows = new ArrayList<>();
    for (ShownChart chart : charts) {
      BufferedImage drawn = Picture.image(chart.chart());
      List<BufferedImage> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (last.isEmpty() || width(last) + drawn.getWidth() > PAGE * Picture.PIXELS_PER_POINT) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(drawn);
    }
    return rows;
  }

  private static int width(List<BufferedImage> row) {
    return row.stream().mapToInt(BufferedImage::getWidth).sum();
  }

  private static int height(List<BufferedImage> row) {
    return row.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
  }
}
