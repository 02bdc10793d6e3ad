package attention.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest(name = "{0}: half units {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // what | numbers | decimals, half unit of a blank | half units
        "two decimals | 0.47 0.53 1.00 | 2 | .005 .005 .005",
        "trailing zeros dropped | 0.4712 0.5 1 | 4 | .00005 .00005 .00005",
        "three significant digits | 11.5 5.77 0.577 | 3 | .05 .005 .0005",
        "three digits, one of them whole | 115 11.5 5.77 | 2 | .5 .05 .005",
        "three digits and a zero | 11.5 5.77 0.577 0.00 | 3 | .05 .005 .0005 .0005",
        "three digits and a whole number | 11.5 5.77 12 | 2 | .05 .005 .05",
        "two digits are decimals without a zero | 2.5 0.25 | 2 | .005 .005",
        "all whole | 1 12 0 | 2 | .005 .005 .005",
        "one calculation among decimals | 0.47 2/√3 0.53 | 2 | .005 0 .005",
        "one number | 0.4712 | 4 | .00005",
        "one whole number | 3 | 2 | .005",
        "per cent | 47% 53% | 2 | .005 .005",
        "per cent with a decimal | 47.1% 50% | 3 | .0005 .0005",
        "a power of ten | 2.5·10^-3 0.0125 | 4 | .00005 .00005",
      })
  void aNumberStandsForWhatRoundsToIt(String what, String numbers, int decimals, String halves) {
    List<HandNumber> written = Arrays.stream(numbers.split(" ")).map(HandNumber::parse).toList();
    List<Double> expected = Arrays.stream(halves.split(" ")).map(Double::valueOf).toList();

    Rounding rounding = Rounding.of(written);

    assertThat(rounding.decimals()).isEqualTo(decimals);
    assertThat(rounding.half()).isCloseTo(0.5 * Math.pow(10, -decimals), within(1e-18));
    assertThat(written).hasSameSizeAs(expected);
    for (int i = 0; i < written.size(); i++) {
      assertThat(rounding.half(written.get(i)))
          .as(written.get(i).text())
          .isCloseTo(expected.get(i), within(1e-18));
    }
  }

  @Test
  void whoWritesCalculationsOnlyRoundsNothing() {
    assertThat(Rounding.of(List.of(HandNumber.parse("4/√3"), HandNumber.parse("1/3"))).half())
        .isZero();
  }

  @Test
  void withoutANumberTwoDecimalsAreMeant() {
    assertThat(Rounding.of(List.of()).decimals()).isEqualTo(2);
  }
}
