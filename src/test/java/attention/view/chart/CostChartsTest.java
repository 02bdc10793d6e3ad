package attention.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts of lesson 13: both axes logarithmic, a roof, shares of a whole. */
class CostChartsTest {
  private static final int FIRST_COLOUR = 0xFF0072B2;
  private static final int SECOND_COLOUR = 0xFFD55E00;
  private static final LogLogChart SQUARE =
      LogLogChart.titled("time")
          .x("n")
          .y("s")
          .points("measured", d(10, 100), d(1, 100))
          .line("n²", d(10, 1000), d(1, 10_000));

  @Test
  void withoutANotebookTheyAreTheirNumbers() {
    assertThat(SQUARE.text())
        .isEqualTo(
            """
            time
               n  measured     n²
              10         1      1
             100       100
            1000            10000
            """);
    assertThat(RooflineChart.titled("roof", 200e9, 20e9).step("softmax", 0.5, 4e9).text())
        .isEqualTo(
            """
            roof
                     operations/byte  GFLOP/s
            ridge            10.0000      200
            softmax           0.5000        4
            """);
    assertThat(
            ShareChart.titled("work")
                .x("n")
                .categories("8", "16")
                .part("a", 3, 1)
                .part("b", 1, 1)
                .text())
        .isEqualTo(
            """
            work
            n   a %  b %
            8    75   25
            16   50   50
            """);
  }

  @Test
  void theyAreDrawn() throws IOException {
    assertThat(coloured(SQUARE, FIRST_COLOUR)).isPositive();
    assertThat(coloured(SQUARE.dashed("2^n", d(10, 20), d(1, 2)), SECOND_COLOUR)).isPositive();
    assertThat(coloured(RooflineChart.titled("roof", 2e9, 1e9), FIRST_COLOUR)).isPositive();
    assertThat(coloured(RooflineChart.titled("r", 2e9, 1e9).step("s", 1, 1e9), SECOND_COLOUR))
        .isPositive();
  }

  @Test
  void anAmountTwiceAsLargeTakesTwiceTheRoom() throws IOException {
    ShareChart twoToOne = ShareChart.titled("t").categories("c").part("a", 20).part("b", 10);
    double room = coloured(twoToOne, FIRST_COLOUR) / (double) coloured(twoToOne, SECOND_COLOUR);

    assertThat(room).isBetween(1.9, 2.1); // the legend's two boxes are alike
  }

  @Test
  void whatLiesAboveTheTopIsCutOff() throws IOException {
    LogLogChart cut = SQUARE.upTo(1000);

    assertThat(cut.chart().getSeriesMap().get("n²").getYData()).containsExactly(1);
    assertThat(SQUARE.upTo(0.5).line("low", d(1), d(0.1)).chart().getSeriesMap())
        .containsOnlyKeys("low");
    assertThat(cut.text()).isEqualTo(SQUARE.text());
  }

  @Test
  void axesBeginAndEndAtPowersOfTen() {
    LogLogChart chart = LogLogChart.titled("t").points("p", d(20, 300), d(0.05, 7));

    assertThat(chart.chart().getStyler().getXAxisMin()).isEqualTo(10);
    assertThat(chart.chart().getStyler().getXAxisMax()).isEqualTo(1000);
    assertThat(chart.chart().getStyler().getYAxisMin()).isEqualTo(0.01);
    assertThat(chart.chart().getStyler().getYAxisMax()).isEqualTo(10);
  }

  @ParameterizedTest(name = "({0}, {1})")
  @CsvSource({"0, 1", "1, 0", "-1, 1", "1, NaN"})
  void aLogarithmicAxisShowsOnlyWhatIsAboveZero(double x, double y) {
    assertThatThrownBy(() -> SQUARE.points("more", d(x), d(y)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"more\" has the point (%s, %s); a logarithmic axis shows only what is above 0"
                .formatted(x, y));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> SQUARE.line("n²", d(1), d(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two curves are named \"n²\"");
    assertThatThrownBy(() -> SQUARE.line("more", d(1, 2), d(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"more\" has 2 x values and 1 y values; it needs as many of both, at least one");
    assertThatThrownBy(() -> SQUARE.line("", d(1), d(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(LogLogChart.titled("empty")::chart)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "\"empty\" has nothing to draw; add points(name, xs, ys) or line(name, xs, ys)");
    assertThatThrownBy(() -> RooflineChart.titled("roof", 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0.0 operations and 1.0 bytes a second; both must be above 0");
    assertThatThrownBy(() -> RooflineChart.titled("roof", 1, 1).step("s", 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"s\" has intensity 0.0 and 1.0 operations a second; both must be above 0");
    ShareChart shares = ShareChart.titled("shares").categories("a").part("p", 1);
    assertThatThrownBy(() -> shares.part("p", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two parts are named \"p\"");
    assertThatThrownBy(() -> shares.part("q", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"q\" has the amount -1.0; a share is at least 0");
    assertThatThrownBy(() -> shares.part("q", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"q\" has 2 amounts for 1 categories; name the categories first, one for each amount");
    assertThatThrownBy(ShareChart.titled("none").categories("a")::chart)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("\"none\" has no parts to draw; add some with part(name, amounts)");
  }

  private static long coloured(ShownChart chart, int colour) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png()));
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour)
        .count();
  }

  private static double[] d(double... numbers) {
    return numbers;
  }

  @Test
  void partsThatHaveAnOrderAreDrawnFromDarkToLight() {
    ShareChart chart =
        ShareChart.titled("t")
            .fromBestToWorst()
            .categories("c")
            .part("best", 1)
            .part("middling", 1)
            .part("worst", 1);

    assertThat(Arrays.stream(chart.chart().getStyler().getSeriesColors()).map(Color::getRed))
        .hasSize(3)
        .isSorted();
  }
}
