package attention.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionsTest {
  @ParameterizedTest
  @CsvSource({"4, 2, 2", "-1, 3, -1/3", "0, 5, 0", "2, 6, 1/3"})
  void isWrittenInLowestTerms(int above, int below, String text) {
    assertThat(Fractions.text(BigFraction.of(above, below))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 2", "-2, 1, (-2)", "1, 3, (1/3)", "0, 1, 0"})
  void bracketsAFactorThatIsNotAPlainNumber(int above, int below, String text) {
    assertThat(Fractions.factor(BigFraction.of(above, below))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 1, 3, 10/√3",
    "-10, 1, 3, -10/√3",
    "1, 2, 3, 1/(2√3)",
    "0, 1, 3, 0",
    "10, 1, 4, 5",
    "3, 1, 4, 3/2",
    "7, 1, 1, 7"
  })
  void overARootStaysExactAndLosesTheRootWhereItIsWhole(int above, int below, int d, String text) {
    assertThat(Fractions.overRoot(BigFraction.of(above, below), d)).isEqualTo(text);
  }
}
