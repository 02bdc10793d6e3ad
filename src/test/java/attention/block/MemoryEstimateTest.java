package attention.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

class MemoryEstimateTest {
  private static final long GPT2 = 124_439_808;

  @Test
  void noParametersTakeNoMemory() {
    assertThat(new MemoryEstimate(0, DataType.FLOAT).weights()).isZero();
  }

  @Test
  void everyTypeHasItsWidth() {
    assertThat(new MemoryEstimate(GPT2, DataType.DOUBLE).weights()).isEqualTo(995_518_464);
    assertThat(new MemoryEstimate(GPT2, DataType.FLOAT).weights()).isEqualTo(497_759_232);
    assertThat(new MemoryEstimate(GPT2, DataType.FLOAT16).weights()).isEqualTo(248_879_616);
    assertThat(new MemoryEstimate(GPT2, DataType.BFLOAT16).weights()).isEqualTo(248_879_616);
  }

  @Test
  void trainingTakesFourTimesAsMuch() {
    assertThat(new MemoryEstimate(GPT2, DataType.FLOAT).trainingWithAdam())
        .isEqualTo(1_991_036_928);
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    assertThatThrownBy(() -> new MemoryEstimate(-1, DataType.FLOAT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parameters is -1; it must be at least 0");
    assertThatThrownBy(() -> new MemoryEstimate(1, DataType.BOOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("BOOL is no floating-point type; choose DOUBLE, FLOAT, FLOAT16 or BFLOAT16");
  }
}
