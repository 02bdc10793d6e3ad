package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import attention.testing.Golden;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations as PyTorch counts them, straight lines as PyTorch fits them. */
class CostGoldenTest {
  /** Relative 1e-9: the logarithms differ in their last digit, and 1M tokens are far away. */
  private static final Percentage CLOSE = withinPercentage(1e-7);

  static Stream<Golden> operations() {
    return Golden.cases("cost").filter(golden -> golden.word("kind").equals("operations"));
  }

  static Stream<Golden> fits() {
    return Golden.cases("cost").filter(golden -> golden.word("kind").equals("fit"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void countsWhatPyTorchCounts(Golden golden) {
    double[] found =
        new AttentionCost()
            .operations(
                (int) golden.setting("n"),
                (int) golden.setting("d_model"),
                (int) golden.setting("heads"));

    assertThat(found).containsExactly(golden.expected("operations").toDoubleVector());
  }

  @ParameterizedTest
  @MethodSource("fits")
  void aPowerLawIsTheStraightLineThroughBothLogarithms(Golden golden) {
    PowerLaw law = PowerLaw.fitted(lengths(golden), values(golden));

    assertThat(law.exponent()).isCloseTo(number(golden, "power slope"), within(1e-9));
    assertThat(law.at(1e6)).isCloseTo(number(golden, "power far"), CLOSE);
    assertThat(law.typicalFactor(lengths(golden), values(golden)))
        .isCloseTo(number(golden, "power factor"), CLOSE);
    double[] range = golden.expected("power range").toDoubleVector();
    assertThat(law.range(1e6).low()).isCloseTo(range[0], CLOSE);
    assertThat(law.range(1e6).high()).isCloseTo(range[1], CLOSE);
  }

  @ParameterizedTest
  @MethodSource("fits")
  void theExercisesAnswersAreThoseOfTheLaw(Golden golden) {
    AttentionCost cost = new AttentionCost();

    assertThat(cost.exponent(lengths(golden), values(golden)))
        .isCloseTo(number(golden, "power slope"), within(1e-9));
    assertThat(cost.extrapolated(lengths(golden), values(golden), 1e6))
        .isCloseTo(number(golden, "power far"), CLOSE);
  }

  @ParameterizedTest
  @MethodSource("fits")
  void anExponentialLawIsTheStraightLineThroughOneLogarithm(Golden golden) {
    ExponentialLaw law = ExponentialLaw.fitted(lengths(golden), values(golden));

    assertThat(Math.log(2) / law.doubling())
        .isCloseTo(number(golden, "exponential slope"), within(1e-9));
    assertThat(law.at(2000)).isCloseTo(number(golden, "exponential far"), CLOSE);
    assertThat(law.typicalFactor(lengths(golden), values(golden)))
        .isCloseTo(number(golden, "exponential factor"), CLOSE);
  }

  @Test
  void everyKindIsThere() {
    assertThat(operations()).hasSize(5);
    assertThat(fits()).hasSize(3);
  }

  private static double number(Golden golden, String name) {
    return golden.expected(name).getDouble(0);
  }

  private static double[] lengths(Golden golden) {
    return golden.given("lengths").toDoubleVector();
  }

  private static double[] values(Golden golden) {
    return golden.given("values").toDoubleVector();
  }
}
