package attention.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreVarianceTest {
  /** The same draws and their variance, with Python. */
  @ParameterizedTest(name = "d_k = {0}")
  @CsvSource({"1, 0.9566506838330032", "4, 4.120516591027218", "64, 64.43513975662377"})
  void isTheVarianceOfAllScoresAndScalingDividesItByTheWidth(int dK, double variance) {
    assertThat(new ScoreVariance(new DotProductScores(), 2017).at(dK))
        .isCloseTo(variance, withinPercentage(1e-9));
    assertThat(new ScoreVariance(new ScaledDotProductScores(), 2017).at(dK))
        .isCloseTo(variance / dK, withinPercentage(1e-9));
  }

  @ParameterizedTest(name = "d_k = {0}")
  @ValueSource(ints = {1, 4, 16, 64, 256})
  void errsFromTheWidthByFourteenPercentOverItsRoot(int dK) {
    double[] errors =
        IntStream.range(0, 100)
            .mapToDouble(seed -> new ScoreVariance(new DotProductScores(), seed).at(dK) / dK - 1)
            .toArray();
    double typical =
        Math.sqrt(IntStream.range(0, 100).mapToDouble(i -> square(errors[i])).sum() / 100);

    // 100 draws tell a standard deviation to about a tenth.
    assertThat(typical * Math.sqrt(dK)).isBetween(0.11, 0.17);
  }

  private static double square(double number) {
    return number * number;
  }
}
