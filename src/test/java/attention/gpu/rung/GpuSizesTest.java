package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.gpu.GpuProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GpuSizesTest {
  @Test
  void operationsAreFourForEveryScoreAndNumberOfTheWidth() {
    assertThat(new GpuSizes(2, 3, 5, 64, false).operations()).isEqualTo(4L * 2 * 3 * 5 * 5 * 64);
    assertThat(new GpuSizes(2, 3, 5, 64, true).operations()).isEqualTo(2L * 2 * 3 * 5 * 5 * 64);
  }

  @Test
  void theLargestRunOfTheBenchmarkOverflowsNothing() {
    GpuSizes sizes = new GpuSizes(1, 32, 16_384, 64, false);

    assertThat(sizes.operations()).isEqualTo(2_199_023_255_552L);
    assertThat(sizes.numbers()).isEqualTo(33_554_432);
  }

  @Test
  void scoresAreScaledByTheRootOfTheWidth() {
    assertThat(new GpuSizes(1, 1, 1, 64, false).scale()).isEqualTo(0.125f);
    assertThat(new GpuSizes(1, 1, 1, 128, false).scale()).isCloseTo(0.0883883f, within(1e-6f));
  }

  @Test
  void underACausalMaskAQuerySeesTheKeysUpToItsOwn() {
    assertThat(new GpuSizes(1, 1, 9, 64, true).seen(3)).isEqualTo(4);
    assertThat(new GpuSizes(1, 1, 9, 64, false).seen(3)).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 64, each must be at least 1",
    "1, 0, 1, 64, each must be at least 1",
    "1, 1, 0, 64, each must be at least 1",
    "1, 1, 1, 96, written for 64 and 128",
    "1, 1, 16777216, 128, more than a Java array holds",
    "65536, 65536, 65536, 64, more than a Java array holds"
  })
  void whatNoRungCanComputeIsRefused(int batch, int heads, int tokens, int width, String why) {
    assertThatThrownBy(() -> new GpuSizes(batch, heads, tokens, width, false))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining(why);
  }
}
