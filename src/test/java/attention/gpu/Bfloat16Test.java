package attention.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bits are those of PyTorch 2.13, {@code torch.tensor(x).to(torch.bfloat16)}. */
class Bfloat16Test {
  @ParameterizedTest(name = "{0} is stored as {1}")
  @CsvSource({
    "1, 3F80",
    "3.1415927, 4049",
    "-0.1, BDCD",
    "65504, 4780",
    "1e-40, 0001",
    "3.3895314e38, 7F7F",
    "0, 0000",
    "-0.0, 8000"
  })
  void takesTheNearest(float number, String bits) {
    assertThat(hexadecimal(Bfloat16.bits(number))).isEqualTo(bits);
  }

  @ParameterizedTest(name = "{0}, halfway, becomes {1}")
  @CsvSource({"1.00390625, 3F80", "1.01171875, 3F82"})
  void halfwayTakesTheEvenOne(float number, String bits) {
    assertThat(hexadecimal(Bfloat16.bits(number))).isEqualTo(bits);
  }

  @ParameterizedTest(name = "{0} becomes infinite")
  @CsvSource({"3.4028235e38, Infinity", "-3.4028235e38, -Infinity", "Infinity, Infinity"})
  void tooLargeBecomesInfinite(float number, float stored) {
    assertThat(Bfloat16.rounded(number)).isEqualTo(stored);
  }

  @Test
  void everyNaNStaysNone() {
    assertThat(Bfloat16.rounded(Float.NaN)).isNaN();
    assertThat(Bfloat16.rounded(Float.intBitsToFloat(0x7F800001))).isNaN();
    assertThat(Bfloat16.rounded(Float.intBitsToFloat(0x7FFFFFFF))).isNaN();
  }

  @Test
  void whatIsOneAlreadyStays() {
    for (int bits = 0; bits < 0x7F80; bits++) {
      assertThat(Bfloat16.bits(Bfloat16.number((short) bits))).isEqualTo((short) bits);
    }
  }

  private static String hexadecimal(short bits) {
    return String.format("%04X", bits & 0xFFFF);
  }
}
