package attention.view.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;

/** Draws a chart. */
final class Picture {
  static final int PIXELS_PER_POINT = 2; // crisp text on today's screens

  private Picture() {}

  /** The chart with two pixels a point in each direction. */
  static BufferedImage image(Chart<?, ?> chart) {
    BufferedImage image =
        new BufferedImage(
            chart.getWidth() * PIXELS_PER_POINT,
            chart.getHeight() * PIXELS_PER_POINT,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    return image;
  }

  /** A PNG file's bytes. */
  static byte[] png(Chart<?, ?> chart) {
    return png(image(chart));
  }

  /** A PNG file's bytes. */
  static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture could not be written to memory", e);
    }
    return bytes.toByteArray();
  }

  /** An SVG file's text. */
  static String svg(Chart<?, ?> chart) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture could not be written to memory", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
