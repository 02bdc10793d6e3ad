package attention.gpu.cuda;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.Card;
import attention.gpu.GpuProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {
  @ParameterizedTest
  @ValueSource(ints = {13_000, 13_010, 14_000})
  void aDriverForCuda13Suffices(int cuda) {
    assertThatCode(() -> Requirements.checkDriver(cuda)).doesNotThrowAnyException();
  }

  @Test
  void anOlderDriverIsTooOld() {
    assertThatThrownBy(() -> Requirements.checkDriver(12_090))
        .isInstanceOf(GpuProblem.class)
        .hasMessage(
            "NVIDIA's driver on this machine is too old: it knows CUDA up to 12.9, and the course needs 13.0. Install driver 580 or newer, and restart the machine.");
  }

  @ParameterizedTest
  @CsvSource({"8,0", "8,9", "9,0", "12,1"})
  void cardsSinceAmpereSuffice(int major, int minor) {
    assertThatCode(() -> Requirements.checkCard(card(major, minor))).doesNotThrowAnyException();
  }

  @Test
  void anOlderCardIsTooOld() {
    assertThatThrownBy(() -> Requirements.checkCard(card(7, 5)))
        .isInstanceOf(GpuProblem.class)
        .hasMessageStartingWith(
            "The card Paper 2080 is too old: its compute capability is 7.5, and the course's kernels need 8.0")
        .hasMessageContaining("lesson 00");
  }

  private static Card card(int major, int minor) {
    return new Card("Paper 2080", major, minor, 1, 1, 1, 13_000);
  }
}
