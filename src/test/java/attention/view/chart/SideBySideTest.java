package attention.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.view.Form;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Several charts in one picture. */
class SideBySideTest {
  private static final INDArray WEIGHTS = Nd4j.create(new double[][] {{1, 0}, {0, 1}});
  private static final HeatMap ONE = HeatMap.of("head 1", WEIGHTS).range(0, 1);
  private static final HeatMap OTHER = HeatMap.of("head 2", Nd4j.zeros(3, 3)).range(0, 1);

  private static BufferedImage read(SideBySide charts) throws IOException {
    Form form = charts.forms().get(0);
    assertThat(form.mimeType()).isEqualTo("image/png");
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(form.content())));
    assertThat(form.metadata())
        .containsEntry("width", image.getWidth() / 2)
        .containsEntry("height", image.getHeight() / 2);
    return image;
  }

  private static BufferedImage read(ShownChart chart) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(chart.png()));
  }

  @Test
  void theyStandFromLeftToRight() throws IOException {
    BufferedImage one = read(ONE);
    BufferedImage other = read(OTHER);

    BufferedImage both = read(SideBySide.of(ONE, OTHER));

    assertThat(both.getWidth()).isEqualTo(one.getWidth() + other.getWidth());
    assertThat(both.getHeight()).isEqualTo(Math.max(one.getHeight(), other.getHeight()));
    assertSame(both, 0, 0, one);
    assertSame(both, one.getWidth(), 0, other);
    assertThat(both.getRGB(5, both.getHeight() - 1)).isEqualTo(0xFFFFFFFF); // below the smaller
  }

  @Test
  void whatDoesNotFitStandsBelow() throws IOException {
    BufferedImage one = read(ONE);
    int fit = 2 * 920 / one.getWidth();

    BufferedImage many = read(SideBySide.of(Collections.nCopies(fit + 1, ONE)));

    assertThat(many.getWidth()).isEqualTo(fit * one.getWidth());
    assertThat(many.getHeight()).isEqualTo(2 * one.getHeight());
    assertSame(many, 0, one.getHeight(), one);
  }

  @Test
  void inATerminalTheyAreTheirNumbersOneAfterTheOther() {
    assertThat(SideBySide.of(ONE, ONE))
        .hasToString(ONE.text() + "\n" + ONE.text())
        .extracting(SideBySide::text)
        .isEqualTo(ONE.text() + "\n" + ONE.text());
  }

  @Test
  void noChartAtAllIsRefused() {
    assertThatThrownBy(() -> SideBySide.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are no charts to put side by side");
  }

  private static void assertSame(BufferedImage page, int x, int y, BufferedImage chart) {
    int width = chart.getWidth();
    int height = chart.getHeight();
    assertThat(page.getRGB(x, y, width, height, null, 0, width))
        .isEqualTo(chart.getRGB(0, 0, width, height, null, 0, width));
  }
}
