package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
  private static final double[] LENGTHS = {64, 128, 256, 512, 1024};

  @ParameterizedTest(name = "n^{0}")
  @ValueSource(doubles = {0.5, 1, 2, 3})
  void aPowerIsFoundAgain(double power) {
    PowerLaw law = PowerLaw.fitted(LENGTHS, at(n -> 3e-8 * Math.pow(n, power)));

    assertThat(law.exponent()).isCloseTo(power, within(1e-12));
    assertThat(law.factor()).isCloseTo(3e-8, within(1e-19));
    assertThat(law.typicalFactor(LENGTHS, at(n -> 3e-8 * Math.pow(n, power))))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void twiceTheLengthCostsFourTimesAsMuchWhereverOneStarts() {
    PowerLaw law = PowerLaw.fitted(LENGTHS, at(n -> n * n));

    assertThat(law.at(2000) / law.at(1000)).isCloseTo(4, within(1e-9));
    assertThat(law.at(2e6) / law.at(1e6)).isCloseTo(4, within(1e-9));
  }

  @Test
  void anExponentialIsFoundAgain() {
    ExponentialLaw law = ExponentialLaw.fitted(LENGTHS, at(n -> 5 * Math.pow(2, n / 100)));

    assertThat(law.doubling()).isCloseTo(100, within(1e-9));
    assertThat(law.at(0)).isCloseTo(5, within(1e-9));
    assertThat(law.formula()).isEqualTo("5.0 · 2^(n/100)");
  }

  @Test
  void whatGrowsWithTheSquareIsFarFromEveryExponential() {
    double[] squared = at(n -> 1e-8 * n * n);

    assertThat(PowerLaw.fitted(LENGTHS, squared).typicalFactor(LENGTHS, squared))
        .isCloseTo(1, within(1e-12));
    assertThat(ExponentialLaw.fitted(LENGTHS, squared).typicalFactor(LENGTHS, squared))
        .isGreaterThan(1.7);
  }

  @Test
  void anExponentialOfAMillionTokensIsMoreThanADoubleHolds() {
    assertThat(ExponentialLaw.fitted(LENGTHS, at(n -> n * n)).at(1e6)).isInfinite();
  }

  @Test
  void aLawIsWrittenWithItsNumbers() {
    assertThat(PowerLaw.fitted(LENGTHS, at(n -> 1.9e-8 * n * n)).formula())
        .isEqualTo("1.9e-08 · n^2.00");
  }

  @Test
  void theRangeHoldsTheLawAndIsAPointWhereNothingScatters() {
    double[] squared = at(n -> n * n);
    PowerLaw.Range exact = PowerLaw.fitted(LENGTHS, squared).range(1e6);
    squared[1] *= 1.1;
    PowerLaw scattered = PowerLaw.fitted(LENGTHS, squared);

    assertThat(exact.low()).isCloseTo(1e12, within(1.0));
    assertThat(exact.high()).isCloseTo(1e12, within(1.0));
    assertThat(scattered.range(1e6).low()).isLessThan(scattered.at(1e6) * 0.99);
    assertThat(scattered.range(1e6).high()).isGreaterThan(scattered.at(1e6) * 1.01);
  }

  @Test
  void twoPointsHaveALawButNoRange() {
    PowerLaw law = PowerLaw.fitted(new double[] {10, 20}, new double[] {1, 4});

    assertThat(law.exponent()).isCloseTo(2, within(1e-12));
    assertThatThrownBy(() -> law.range(100))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "two points always lie on a line; a range needs at least 3, to see how they scatter");
  }

  @Test
  void noLawIsFittedToWhatHasNone() {
    assertRefused("2 lengths and 1 values; each length needs one value", d(1, 2), d(1));
    assertRefused("1 points; at least 2 are needed", d(1), d(1));
    assertRefused("0 points; at least 2 are needed", d(), d());
    assertRefused(
        "length 2 is 0.0; it must be above 0 and finite, or it has no logarithm", d(1, 0), d(1, 2));
    assertRefused(
        "value 1 is -3.0; it must be above 0 and finite, or it has no logarithm",
        d(1, 2),
        d(-3, 2));
    assertRefused(
        "value 2 is NaN; it must be above 0 and finite, or it has no logarithm",
        d(1, 2),
        d(1, Double.NaN));
    assertRefused(
        "value 2 is Infinity; it must be above 0 and finite, or it has no logarithm",
        d(1, 2),
        d(1, Double.POSITIVE_INFINITY));
    assertRefused(
        "all lengths are equal; a slope needs at least two different ones", d(7, 7), d(1, 2));
  }

  private static void assertRefused(String message, double[] lengths, double[] values) {
    assertThatThrownBy(() -> PowerLaw.fitted(lengths, values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> ExponentialLaw.fitted(lengths, values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static double[] d(double... numbers) {
    return numbers;
  }

  private static double[] at(DoubleUnaryOperator cost) {
    return Arrays.stream(LENGTHS).map(cost).toArray();
  }
}
