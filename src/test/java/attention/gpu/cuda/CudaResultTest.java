package attention.gpu.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.CardSpoiled;
import attention.gpu.GpuProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CudaResultTest {
  @Test
  void successPasses() {
    assertThatCode(() -> CudaResult.check(0, "a copy ran")).doesNotThrowAnyException();
  }

  /**
   * The numbers are those of cuda.h, after which NVIDIA's manual says that the process must end.
   */
  @ParameterizedTest
  @ValueSource(ints = {214, 220, 226, 700, 702, 709, 710, 714, 715, 716, 717, 718, 719, 810, 999})
  void afterThisTheCardIsLost(int result) {
    assertThat(CudaResult.problem(result, "the kernel naive ran")).isInstanceOf(CardSpoiled.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 34, 46, 100, 101, 200, 209, 304, 500, 701, 802, 803, 804, 12345})
  void afterThisTheCardWorksOn(int result) {
    assertThat(CudaResult.problem(result, "the kernel naive ran"))
        .isExactlyInstanceOf(GpuProblem.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | memory",
        "34 | stub",
        "46 | busy",
        "100 | sees no card",
        "214 | the machine's fault",
        "700 | outside the arrays",
        "701 | registers",
        "702 | draws the screen",
        "710 | assert",
        "716 | float4",
        "719 | shared array",
        "802 | nvidia-fabricmanager",
        "803 | restart",
        "804 | LD_LIBRARY_PATH",
        "31415 | no sentence"
      })
  void eachHasItsSentence(int result, String word) {
    assertThatThrownBy(() -> CudaResult.check(result, "the kernel naive ran"))
        .hasMessageStartingWith("While the kernel naive ran: ")
        .hasMessageContaining(word)
        .hasMessageEndingWith("(CUDA error %d).".formatted(result));
  }
}
