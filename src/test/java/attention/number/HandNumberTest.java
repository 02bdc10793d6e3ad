package attention.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import attention.number.HandNumber.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandNumberTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // written | value | form | decimals | digits
        "0.47 | 0.47 | DECIMAL | 2 | 2",
        ".47 | 0.47 | DECIMAL | 2 | 2",
        "5. | 5 | WHOLE | 0 | 1",
        "12 | 12 | WHOLE | 0 | 2",
        "100 | 100 | WHOLE | 0 | 3",
        "007 | 7 | WHOLE | 0 | 1",
        "0 | 0 | WHOLE | 0 | 0",
        "0.00 | 0 | DECIMAL | 2 | 0",
        "0.0470 | 0.047 | DECIMAL | 4 | 3",
        "1.50 | 1.5 | DECIMAL | 2 | 3",
        "+3 | 3 | WHOLE | 0 | 1",
        "-2 | -2 | WHOLE | 0 | 1",
        "- 2 | -2 | WHOLE | 0 | 1",
        "\u22122.5 | -2.5 | DECIMAL | 1 | 2", // the minus sign of mathematics
        "–2.5 | -2.5 | DECIMAL | 1 | 2", // what a word processor makes of a minus
        "-0 | 0 | WHOLE | 0 | 0",
        "0,47 | 0.47 | DECIMAL | 2 | 2",
        ",47 | 0.47 | DECIMAL | 2 | 2",
        "-1,155 | -1.155 | DECIMAL | 3 | 4",
        "47% | 0.47 | DECIMAL | 2 | 2",
        "47,1 % | 0.471 | DECIMAL | 3 | 3",
        "100% | 1 | DECIMAL | 2 | 3",
        "5% | 0.05 | DECIMAL | 2 | 1",
        "2·10^-3 | 0.002 | DECIMAL | 3 | 1",
        "2*10^-3 | 0.002 | DECIMAL | 3 | 1",
        "2×10^-3 | 0.002 | DECIMAL | 3 | 1",
        "2 · 10⁻³ | 0.002 | DECIMAL | 3 | 1",
        "2·10^(-3) | 0.002 | DECIMAL | 3 | 1",
        "2.5·10^-3 | 0.0025 | DECIMAL | 4 | 2",
        "2,5·10^–3 | 0.0025 | DECIMAL | 4 | 2",
        "2.50e-3 | 0.0025 | DECIMAL | 5 | 3",
        "2E-3 | 0.002 | DECIMAL | 3 | 1",
        "2·10^3 | 2000 | WHOLE | 0 | 1",
        "2.5e+1 | 25 | WHOLE | 0 | 2",
        "2.55e1 | 25.5 | DECIMAL | 1 | 3",
        "10^-3 | 0.001 | DECIMAL | 3 | 1",
        "-10^2 | -100 | WHOLE | 0 | 1",
        "1e100 | 1e100 | WHOLE | 0 | 1",
        "1e-100 | 1e-100 | DECIMAL | 100 | 1",
        "０．４７ | 0.47 | DECIMAL | 2 | 2",
        "－０，４７％ | -0.0047 | DECIMAL | 4 | 2",
        "≈ 0.47 | 0.47 | DECIMAL | 2 | 2",
        "~0.47 | 0.47 | DECIMAL | 2 | 2",
        "=0.47 | 0.47 | DECIMAL | 2 | 2",
        "(0.47) | 0.47 | DECIMAL | 2 | 2",
        "$-0.47$ | -0.47 | DECIMAL | 2 | 2",
        "$0{,}47$ | 0.47 | DECIMAL | 2 | 2",
        "47\\% | 0.47 | DECIMAL | 2 | 2",
        "$2\\cdot10^{-3}$ | 0.002 | DECIMAL | 3 | 1",
        "0.4\u200B7 | 0.47 | DECIMAL | 2 | 2", // a zero-width blank from a web page
      })
  void readsWholeNumbersAndDecimals(
      String written, double value, Form form, int decimals, int digits) {
    assertThat(HandNumber.parse(written))
        .isEqualTo(new HandNumber(written, value, form, decimals, digits));
  }

  /**
   * Values from Python's decimal module at 50 digits: {@code float(Decimal(2) /
   * Decimal(3).sqrt())}.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1/3 | 0.3333333333333333",
        "-1/3 | -0.3333333333333333",
        "1 / 3 | 0.3333333333333333",
        "1÷3 | 0.3333333333333333",
        "⅓ | 0.3333333333333333",
        "-⅓ | -0.3333333333333333",
        "½ | 0.5",
        "=1/3 | 0.3333333333333333",
        "≈1/3 | 0.3333333333333333",
        "１／３ | 0.3333333333333333",
        "√3 | 1.7320508075688772",
        "√(3) | 1.7320508075688772",
        "√（３） | 1.7320508075688772",
        "sqrt(3) | 1.7320508075688772",
        "sqrt3 | 1.7320508075688772",
        "=SQRT(3) | 1.7320508075688772",
        "2/√3 | 1.1547005383792515",
        "√3/2 | 0.8660254037844386",
        "½√3 | 0.8660254037844386",
        "(1/2)√3 | 0.8660254037844386",
        "1/(2√3) | 0.2886751345948129",
        "-√2 | -1.4142135623730951",
        "2√3 | 3.4641016151377544",
        "2 √ 3 | 3.4641016151377544",
        "2·√3 | 3.4641016151377544",
        "2*sqrt(3) | 3.4641016151377544",
        "2√3/3 | 1.1547005383792515",
        "4-2√3 | 0.5358983848622454",
        "√2√3 | 2.449489742783178",
        "√3^2 | 3",
        "√√16 | 2",
        "4.62/√3 | 2.667358243656071",
        "4,62/√3 | 2.667358243656071",
        "e | 2.718281828459045",
        "e^2 | 7.38905609893065",
        "e² | 7.38905609893065",
        "E^2 | 7.38905609893065",
        "e^(2) | 7.38905609893065",
        "e**2 | 7.38905609893065",
        "exp(2) | 7.38905609893065",
        "=EXP(2) | 7.38905609893065",
        "e^-1 | 0.36787944117144233",
        "e⁻¹ | 0.36787944117144233",
        "e^+1 | 2.718281828459045",
        "e^2/3 | 2.46301869964355",
        "-e^2 | -7.38905609893065",
        "3e^2 | 22.16716829679195",
        "e^√3 | 5.6522336740340915",
        "e^-√3 | 0.17692120631776423",
        "e^(201/2) | 4.4319559098458955e+43",
        "e^½ | 1.6487212707001282",
        "exp(2)^3 | 403.4287934927351",
        "1-e^-2 | 0.8646647167633873",
        "e^(4/√3)/(e^(4/√3)+1) | 0.9096526450391503",
        "2^(1/2) | 1.4142135623730951",
        "-2^2 | -4",
        "2^-2 | 0.25",
        "4/-2 | -2",
        "2(3+1) | 8",
        "2·3 | 6",
        "2·10^-3·5 | 0.01",
        "$\\frac{1}{3}$ | 0.3333333333333333",
        "$$=\\dfrac{1}{3}$$ | 0.3333333333333333",
        "\\frac12 | 0.5",
        "\\sqrt{3} | 1.7320508075688772",
        "\\sqrt3 | 1.7320508075688772",
        "e^{2} | 7.38905609893065",
        "$2\\times\\sqrt{3}$ | 3.4641016151377544",
        "\\frac{2}{\\sqrt{3}} | 1.1547005383792515",
        "\\frac{e^{4/\\sqrt{3}}}{\\left(e^{4/\\sqrt{3}}+1\\right)} | 0.9096526450391503",
      })
  void readsCalculations(String written, double value) {
    HandNumber number = HandNumber.parse(written);

    assertThat(number.value()).isCloseTo(value, within(4 * Math.ulp(value)));
    assertThat(number).isEqualTo(new HandNumber(written, number.value(), Form.EXPRESSION, 0, 0));
  }

  @Test
  void leavesOutBlanksAround() {
    assertThat(HandNumber.parse(" \t2/√3\n").text()).isEqualTo("2/√3");
    assertThat(HandNumber.parse("\u00A00.47\u00A0").value()).isEqualTo(0.47);
  }

  @Test
  void aCellWithoutAnythingIsEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandNumber.parse(" "))
        .withMessage("is empty; write such as 0.47, 1/3, 2/√3 or e^2");
  }
}
