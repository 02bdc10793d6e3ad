package attention.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.factory.Nd4j;

class ChartTest {
  private static final int DARKEST = 0xFF0B2C5A;
  private static final LineChart LINE =
      LineChart.titled("spread").x("d_k", 1, 2, 4).y("variance").line("q·k", 1, 2, 4);
  private static final BarChart BARS =
      BarChart.titled("softmax").categories("the", "cat").bars("T = 1", 0.25, 0.75);
  private static final PointChart POINTS =
      PointChart.titled("plane").axes("x1", "x2").point("the", 1, 0).point("cat", 0, 2);

  @ParameterizedTest(name = "[{0}][{1}] is the darkest: right {2}, below {3}")
  @CsvSource({"0,0,false,false", "0,1,true,false", "1,0,false,true", "1,1,true,true"})
  void aHeatMapHasItsRowsFromTheTopAndItsColumnsFromTheLeft(
      int row, int column, boolean right, boolean below) throws IOException {
    double[][] values = new double[2][2];
    values[row][column] = 1;
    BufferedImage image = read(HeatMap.of("w", Nd4j.create(values)));
    int width = image.getWidth();
    List<Integer> dark =
        IntStream.range(0, width * image.getHeight())
            .filter(i -> image.getRGB(i % width, i / width) == DARKEST)
            .boxed()
            .toList();
    assertThat(dark).hasSizeGreaterThan(width * image.getHeight() / 20);
    double x = dark.stream().mapToInt(i -> i % width).average().orElseThrow();
    double y = dark.stream().mapToInt(i -> i / width).average().orElseThrow();
    assertThat(x > width / 2.0 + 20).isEqualTo(right); // the names stand left, and move the middle
    assertThat(y > image.getHeight() / 2.0).isEqualTo(below);
  }

  @Test
  void chartsArePicturesOfTwoPixelsAPoint() throws IOException {
    assertThat(sizeOf(LINE)).isEqualTo("1280×800");
    assertThat(sizeOf(BARS)).isEqualTo("960×800");
    assertThat(sizeOf(POINTS)).isEqualTo("920×920");
  }

  @Test
  void chartsAreNotEmpty() throws IOException {
    for (ShownChart chart : List.of(LINE, BARS, POINTS.arrows(), LINE.logX().logY())) {
      BufferedImage image = read(chart);
      assertThat(
              IntStream.range(0, image.getWidth() * image.getHeight())
                  .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                  .distinct())
          .contains(0xFF0072B2) // the first series
          .hasSizeGreaterThan(20);
    }
  }

  @Test
  void chartsAreShownAsPicturesHalfAsLargeAsTheirPixels() {
    assertThat(LINE.forms()).hasSize(1);
    assertThat(LINE.forms().get(0).mimeType()).isEqualTo("image/png");
    assertThat(LINE.forms().get(0).metadata())
        .containsEntry("width", 640)
        .containsEntry("height", 400);
  }

  @Test
  void axesAreNumberedAlikeInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      byte[] english = BARS.png();
      Locale.setDefault(Locale.GERMANY);
      assertThat(BARS.png()).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void chartsAreDrawnAsSvgToo() {
    assertThat(BARS.svg()).contains("<svg").endsWith("</svg>\n");
  }

  @Test
  void withoutANotebookChartsAreTheirNumbers() {
    assertThat(LINE.text())
        .isEqualTo(
            """
            spread
            d_k  q·k
              1    1
              2    2
              4    4
            """);
    assertThat(BARS.text())
        .isEqualTo(
            """
            softmax
                  T = 1
            the  0.2500
            cat  0.7500
            """);
    assertThat(POINTS.text())
        .isEqualTo(
            """
            plane
                 x1  x2
            the   1   0
            cat   0   2
            """);
    assertThat(HeatMap.of("w", Nd4j.create(new double[][] {{0.125, 0.5}})).text())
        .isEqualTo(
            """
            w  1×2
                  1     2
            1  0.13  0.50
            """);
  }

  @Test
  void aSentenceMayHoldATokenTwiceAndAnEmptyOne() throws IOException {
    List<String> tokens = List.of("the", "the", "");
    HeatMap map = HeatMap.of("w", Nd4j.eye(3)).rows(tokens).columns(tokens);
    assertThat(read(map).getHeight()).isEqualTo(2 * map.chart().getHeight());
    assertThat(BarChart.titled("w").categories(tokens).bars("a", 1, 2, 3).png()).isNotEmpty();
  }

  @Test
  void infinitiesAndNotANumberAreDrawn() throws IOException {
    double inf = Double.NEGATIVE_INFINITY;
    HeatMap map = HeatMap.of("masked", Nd4j.create(new double[][] {{1, inf}, {Double.NaN, 2}}));
    assertThat(read(map).getWidth()).isPositive();
    assertThat(HeatMap.of("all", Nd4j.valueArrayOf(new long[] {2, 2}, inf)).png()).isNotEmpty();
  }

  @Test
  void largeHeatMapsHaveAScaleInsteadOfValues() {
    assertThat(HeatMap.of("small", Nd4j.rand(12, 12)).chart().getStyler().isLegendVisible())
        .isFalse();
    assertThat(HeatMap.of("large", Nd4j.rand(13, 13)).chart().getStyler().isLegendVisible())
        .isTrue();
  }

  @Test
  void aColourScaleIsWrittenInRoundNumbers() {
    assertThat(new ColourScale(0.0312, 0.3479).rounded()).isEqualTo(new ColourScale(0.03, 0.35));
    assertThat(new ColourScale(-3, 1234).rounded()).isEqualTo(new ColourScale(-100, 1300));
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatThrownBy(() -> HeatMap.of("w", Nd4j.zeros(2, 3, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("w has shape [2, 3, 3], a batch of 2");
    assertThatThrownBy(() -> HeatMap.of("w", Nd4j.zeros(2, 2)).range(1, 0))
        .hasMessage(
            "colours cannot run from 1.0 to 0.0; the first must be the smaller, and both finite");
    assertThatThrownBy(() -> LINE.line("q", 1, 2))
        .hasMessage("line \"q\" has 2 values, and x has 3; give x first, and one value for each");
    assertThatThrownBy(() -> LINE.line("q·k", 1, 2, 3)).hasMessage("two lines are named \"q·k\"");
    assertThatThrownBy(() -> BARS.bars("T = 2", 1))
        .hasMessage(
            "\"T = 2\" has 1 values for 2 categories;"
                + " name the categories first, one for each value");
    assertThatThrownBy(() -> POINTS.point("x", Double.NaN, 1))
        .hasMessage("point \"x\" lies at (NaN, 1.0), which no chart can hold");
    assertThatThrownBy(() -> PointChart.titled("none").chart())
        .hasMessage("\"none\" has no points to draw; add one with point(name, x, y)");
  }

  private static String sizeOf(ShownChart chart) throws IOException {
    BufferedImage image = read(chart);
    return image.getWidth() + "×" + image.getHeight();
  }

  private static BufferedImage read(ShownChart chart) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(chart.png()));
  }
}
