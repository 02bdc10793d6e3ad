package attention.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.factory.Nd4j;

/** When a number agrees with its slope, and when all are off by one factor. */
class GradientFindingTest {
  private static GradientFinding finding(double[] claimed, double[] measured) {
    return GradientFinding.of("x", Nd4j.create(claimed), Nd4j.create(measured));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-6, 0, true",
    "1.1e-6, 0, false",
    "0.0010005, 0.001, true",
    "0.001002, 0.001, false",
    "1000.0005, 1000, true",
    "1000.002, 1000, false",
    "-1000.0010000005, -1000, true", // just within a millionth of the larger
    "-1000, -1000.0010000005, true",
    "-1000.00100001, -1000, false",
    "1000, -1000, false",
  })
  void aMillionthOfTheLargerOrOf1IsAllowed(double claimed, double measured, boolean agrees) {
    assertThat(finding(new double[] {claimed}, new double[] {measured}).agrees()).isEqualTo(agrees);
  }

  @Test
  void theLargestDifferenceIsFoundOnEitherSide() {
    assertThat(finding(new double[] {1, 2}, new double[] {1, 2 + 3e-7}).toString())
        .isEqualTo("x: your gradient agrees with the slopes; 2 numbers, largest difference 3e-07");
  }

  @Test
  void aSlopeOfNearlyZeroSaysNothingAboutAFactor() {
    assertThat(finding(new double[] {2, 4, 0, 7}, new double[] {1, 2, 0, 1e-4}).toString())
        .endsWith("; 3 of 4 numbers disagree, each is 2.0000 times its slope");
    assertThat(finding(new double[] {2, 4, 7}, new double[] {1, 2, 1}).toString())
        .endsWith("; 3 of 3 numbers disagree");
  }
}
