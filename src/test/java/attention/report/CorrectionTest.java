package attention.report;

import static org.assertj.core.api.Assertions.assertThat;

import attention.check.WrongCell;
import attention.derive.Place;
import attention.derive.Step;
import attention.number.HandNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {
  @ParameterizedTest
  @CsvSource({
    "5,        2,                  2",
    "5,        1.9999999999999998, 2",
    "5,        0,                  0",
    "0.5,      -3,                 -3",
    "0.5,      0.471134,           0.4711",
    "0.471234, 0.4711342,          0.471134",
    "0.4711,   0.47110000004,      0.47110000004",
    "0.0001,   0.00003,            0.00003",
    "0.5,      1e-30,              1.0e-30",
    "1,        1.00004,            1.00004",
  })
  void theExpectedNumberIsWrittenSoThatItCanBeCompared(
      String given, double expected, String written) {
    HandNumber number = HandNumber.parse(given);

    assertThat(new Correction(Place.of(Step.KEYS), cell(number, expected)).expected())
        .isEqualTo(written);
  }

  @Test
  void aCalculationIsShownWithWhatItGives() {
    HandNumber third = new HandNumber("1/3", 1 / 3.0, HandNumber.Form.EXPRESSION, 0, 0);
    HandNumber percent = new HandNumber("47%", 0.47, HandNumber.Form.DECIMAL, 2, 2);
    HandNumber power = HandNumber.parse("1e50");
    HandNumber minus = new HandNumber("−2", -2, HandNumber.Form.WHOLE, 0, 1);
    HandNumber comma = new HandNumber("0,47", 0.47, HandNumber.Form.DECIMAL, 2, 2);

    assertThat(new Correction(Place.of(Step.KEYS), cell(third, 1)).given())
        .isEqualTo("1/3 ≈ 0.3333");
    assertThat(new Correction(Place.of(Step.KEYS), cell(percent, 1)).given())
        .isEqualTo("47% = 0.4700");
    assertThat(new Correction(Place.of(Step.KEYS), cell(power, 1)).given()).isEqualTo("1e50");
    assertThat(new Correction(Place.of(Step.KEYS), cell(comma, 1)).given()).isEqualTo("0,47");
    assertThat(new Correction(Place.of(Step.KEYS), cell(minus, 1)).given()).isEqualTo("−2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUERIES | Q[2,1]        | Q[2,1] = Σ_m E[2,m]·W_Q[1,m]",
        "SCALED  | S[2,1] / √d_k | S[2,1] / √d_k = 6 / √4 = 3",
        "CONTEXT | C[2,1]        | C[2,1] = Σ_j A[2,j]·V[j,1]",
      })
  void aCellIsNamedAndDerivedAsInTheFormula(Step step, String name, String formula) {
    WrongCell wrong = new WrongCell(2, 1, HandNumber.parse("5"), 3, "6 / √4 = 3", "");
    Correction correction = new Correction(Place.of(step), wrong);

    assertThat(correction.name()).isEqualTo(name);
    assertThat(correction.derivation().get(0)).isEqualTo(formula);
  }

  private static WrongCell cell(HandNumber given, double expected) {
    return new WrongCell(1, 1, given, expected, "…", "");
  }
}
