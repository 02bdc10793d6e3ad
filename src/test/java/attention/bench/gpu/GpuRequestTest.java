package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.rung.GpuSizes;
import java.util.List;
import org.junit.jupiter.api.Test;

class GpuRequestTest {
  @Test
  void batchAndHeadsAreThoseOfThePapersUnlessTheyAreGiven() {
    assertThat(
            GpuRequest.sizes(
                List.of(64, 128), List.of(2048, 16_384), List.of(false, true), null, null))
        .containsExactly(
            new GpuSizes(8, 32, 2048, 64, false),
            new GpuSizes(8, 32, 2048, 64, true),
            new GpuSizes(1, 32, 16_384, 64, false),
            new GpuSizes(1, 32, 16_384, 64, true),
            new GpuSizes(8, 16, 2048, 128, false),
            new GpuSizes(8, 16, 2048, 128, true),
            new GpuSizes(1, 16, 16_384, 128, false),
            new GpuSizes(1, 16, 16_384, 128, true));
    assertThat(GpuRequest.sizes(List.of(64), List.of(20_000), List.of(true), null, 3))
        .containsExactly(new GpuSizes(1, 3, 20_000, 64, true));
  }

  @Test
  void bothMasksGetTheSameNumbers() {
    DrawnInputs drawn = new DrawnInputs();
    GpuSizes causal = new GpuSizes(1, 2, 5, 64, true);

    assertThat(drawn.of(causal)).isSameAs(drawn.of(new GpuSizes(1, 2, 5, 64, false)));
    assertThat(drawn.of(new GpuSizes(2, 1, 5, 64, true))).isNotSameAs(drawn.of(causal));
  }
}
