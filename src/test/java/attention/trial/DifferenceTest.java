package attention.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "1.000001,  1.0,       true",
    "1.0001,    1.0,       false",
    "1000.001,  1000.0,    true",
    "0.001,     0.0,       false",
    "NaN,       NaN,       true",
    "NaN,       1.0,       false",
    "1.0,       NaN,       false",
    "Infinity,  Infinity,  true",
    "Infinity,  -Infinity, false",
    "0.37,      Infinity,  false",
    "0.37,      -Infinity, false",
    "Infinity,  0.37,      false",
  })
  void closeIsRelativeAbove1AndAFiniteNumberIsFarFromEveryOther(
      double found, double expected, boolean close) {
    assertThat(Difference.close(found, expected)).isEqualTo(close);
  }
}
