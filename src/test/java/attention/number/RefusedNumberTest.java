package attention.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no number, or could be two, is refused in words that continue "line 12, cell 3 …". */
class RefusedNumberTest {
  private static final String TOO_LARGE =
      "which is too large or too small; numbers lie between 1e-100 and 1e100";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "abc",
        "1.2.3",
        "1..2",
        "--2",
        "-\u22122",
        "4+-2",
        "+",
        "-",
        "·",
        "√",
        "()",
        "((((",
        "2(",
        "1/",
        "*2",
        "/3",
        "(2)3",
        "2^",
        "e2",
        "ee",
        "e√3",
        "exp2",
        "exp",
        "0x10",
        "1e2.5",
        "1e2e3",
        "1/3%",
        "%",
        "1;2",
        "π",
        "x",
        "٣",
        "2)",
        "[2]",
        "\\frac{1}",
        "\\alpha",
        "max(1)",
        "1'000",
        "\"1\"",
        "{2}",
        "_",
        "1 _",
        "😀",
        "√%",
        "$",
        "=",
        "market"
      })
  void refusesWhatIsNoNumber(String written) {
    assertRefused(written, "which is not a number; write such as 0.47, 1/3, 2/√3 or e^2");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"1,234.5", "1.234,5", "1,234,567", "1,2,3", "1,,2"})
  void refusesSeveralDecimalMarks(String written) {
    assertRefused(
        written,
        "which has more than one decimal mark; write thousands without a mark, such as 1234.5");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0. 47", "0 .47", "1 000", "1\u00A0000", "1 1/3", "1 2"})
  void refusesABlankInside(String written) {
    assertRefused(
        written, "which has a blank inside; write a number without blanks, and one in a cell");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0.(3)", "0.4(6)", "0,(3)", "0.333…", "0.333..."})
  void refusesADecimalWithoutEnd(String written) {
    assertRefused(
        written, "a decimal without end; write a fraction such as 1/3, or the digits you keep");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2⅓", "2 ⅓", "$2\\frac{1}{3}$"})
  void refusesAWholeNumberBesideAFraction(String written) {
    assertRefused(written, "a whole number beside a fraction; write one fraction, such as 7/3");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1/2√3",
        "1/-2√3",
        "1/√2√3",
        "1/2e^2",
        "1/(2)(3)",
        "e^2√3",
        "2^3^2",
        "e^-1^2",
        "e^(-2)^2",
        "e^√2^2",
        "9^9^9^9"
      })
  void refusesWhatCanBeReadInTwoWays(String written) {
    assertRefused(
        written, "which can be read in two ways; write brackets, as in 1/(2√3) or (1/2)√3");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2/√3 = 1.155", "2/√3 ≈ 1.155", "0.47 ~ 0.5", "1=1"})
  void refusesTwoNumbersInOneCell(String written) {
    assertRefused(written, "which says a number more than once; keep one of them");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"1/3/2026", "01/03/2026", "2026/1/3", "2026-01-03", "3-Jan", "Mar-26", "1月3日"})
  void refusesTheDateThatASpreadsheetMakesOfAFraction(String written) {
    assertRefused(
        written, "which is a date; spreadsheets make dates of fractions, so write =1/3 or 0.333");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"NaN", "nan", "inf", "-Infinity", "∞", "-∞", "#DIV/0!", "#VALUE!", "#N/A"})
  void refusesWhatIsNotFinite(String written) {
    assertRefused(written, "which is not a finite number; write such as 0.47, 1/3, 2/√3 or e^2");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1e101",
        "1e400",
        "-1e9999",
        "1e-301",
        "1e-400",
        "1e99999",
        "1e9999999999",
        "10^301",
        "10^(10^10)",
        "e^1000",
        "e^-1000",
        "exp(10000)",
        "9^(9^(9^9))",
        "1e200·1e200",
        "(1e99)^999",
        "0.1^(9^9)",
        "1e9999·1e9999"
      })
  void refusesWhatADoubleCannotHold(String written) {
    assertRefused(written, TOO_LARGE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1/0 | which divides by zero",
        "1/(1-1) | which divides by zero",
        "\\frac{1}{0} | which divides by zero",
        "0^-1 | which divides by zero, or is zero to the power of zero",
        "0^0 | which divides by zero, or is zero to the power of zero",
        "√(-1) | which takes the root of a negative number",
        "√-3 | which takes the root of a negative number",
        "(-8)^(1/3) | which has no real value; check the signs",
        "0·47 | in which the mark in the middle means times; write a decimal as 0.47",
      })
  void refusesWhatHasNoValue(String written, String why) {
    assertRefused(written, why);
  }

  @Test
  void aLongTextIsShownByItsBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandNumber.parse("1".repeat(10_000)))
        .withMessage(
            "holds \"%s…\", which is 10000 characters long; write such as 0.47, 1/3, 2/√3 or e^2",
            "1".repeat(30));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandNumber.parse("😀".repeat(40)))
        .withMessageStartingWith("holds \"%s…\"", "😀".repeat(30));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandNumber.parse("a\nb\u0007"))
        .withMessageStartingWith("holds \"a b \", ");
  }

  /** Whatever is typed: a finite number, or a message in our own words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789.,+-*/^()%e √·=",
        "19^()e-√exp.",
        "\\frac{}12sqrt^$(cdot)times,",
        "½⅓²⁻³（）．，％０１·×÷−–≈~∞πᵀ\u0301\u00A0\u200B😀",
        "\0\t\n\"'<>|;:ab#&1"
      })
  void anythingIsReadOrRefusedInOurWords(String alphabet) {
    Random random = new Random(4);
    int[] characters = alphabet.codePoints().toArray();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder written = new StringBuilder();
      for (int length = random.nextInt(1, 16); length > 0; length--) {
        written.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      requireReadOrRefused(written.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "√", "9^(", "-", "½", "e^(", "1/", "\\frac{", "{", "9", "1+", "ﷺ", "√("})
  void theLongestOfAKindIsReadOrRefused(String part) {
    requireReadOrRefused(part.repeat(200 / part.length()));
    requireReadOrRefused(part.repeat(30) + "1" + ")".repeat(30));
  }

  private static void requireReadOrRefused(String written) {
    try {
      assertThat(HandNumber.parse(written).value()).as(written).isFinite();
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage())
          .as(written)
          .matches("(?s)(holds \".*\", (which|in which|a decimal|a whole number) .*|is empty; .*)")
          .doesNotContainIgnoringCase("operator", "operand", "token", "exception", "brace");
    }
  }

  private static void assertRefused(String written, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandNumber.parse(written))
        .withMessage("holds \"%s\", %s", written, why);
  }
}
