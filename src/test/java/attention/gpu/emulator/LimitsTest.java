package attention.gpu.emulator;

import static attention.gpu.emulator.CardUnderTest.kernel;
import static attention.gpu.emulator.CardUnderTest.launch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.LaunchShape;
import attention.gpu.NumberType;
import attention.gpu.Work;
import attention.gpu.guard.Cards;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The emulated card refuses what a card refuses, and goes on. */
@Tag("emulated-card")
class LimitsTest {
  private static final long GIGABYTE = 1L << 30;
  private static Gpu gpu;

  @BeforeAll
  static void open() {
    gpu = Cards.emulated();
  }

  @AfterAll
  static void close() {
    gpu.close();
  }

  @Test
  void itSaysWhatItIs() {
    assertThat(gpu.card().name()).isEqualTo("emulated card (this computer's processor)");
    assertThat(gpu.card().capability()).isEqualTo("9.0");
    assertThat(gpu.card().bytes()).isEqualTo(8 * GIGABYTE);
  }

  @Test
  void moreMemoryThanItPretendsIsRefusedAndTheRestStaysUsable() {
    assertThatThrownBy(() -> gpu.array(NumberType.FLOAT, 2 * GIGABYTE + 1))
        .isInstanceOf(GpuProblem.class);
    try (DeviceArray x = gpu.copyOf(1)) {
      assertThat(x.toFloats()).containsExactly(1);
    }
  }

  @Test
  void memoryGivenBackCanBeTakenAgain() {
    for (int i = 0; i < 40; i++) {
      try (DeviceArray x = gpu.array(NumberType.FLOAT, GIGABYTE / 16)) {
        assertThat(x.address()).isPositive();
      }
    }
    assertThat(gpu.lent()).isZero();
  }

  @Test
  void moreThreadsThanTheKernelAllowsAreRefused() {
    String text = "extern \"C\" __global__ void __launch_bounds__(32 * 2) test(float* x) {}\n";
    try (DeviceArray x = gpu.copyOf(1)) {
      launch(gpu, text, LaunchShape.of(1, 64), x);
      assertThatThrownBy(() -> launch(gpu, text, LaunchShape.of(1, 65), x))
          .isInstanceOf(GpuProblem.class);
      assertThat(x.toFloats()).containsExactly(1);
    }
  }

  @Test
  void aBlockHasAtMost227KilobytesOfSharedMemory() {
    String text =
        kernel("float* x", "  extern __shared__ float s[];\n  s[227 * 256 - 1] = 1; x[0] = 2;\n");
    try (DeviceArray x = gpu.copyOf(1)) {
      launch(gpu, text, LaunchShape.of(1, 1).withShared(227 << 10), x);
      assertThat(x.toFloats()).containsExactly(2);
      assertThatThrownBy(
              () -> launch(gpu, text, LaunchShape.of(1, 1).withShared((227 << 10) + 4), x))
          .isInstanceOf(GpuProblem.class);
    }
  }

  @Test
  void itKnowsHowMuchSharedMemoryAKernelDeclares() {
    String text =
        kernel("float* x", "  __shared__ float s[65];\n  s[threadIdx.x] = 1; x[0] = s[0];\n");
    try (var kernels = gpu.compile(attention.gpu.KernelSource.of("test.cu", text))) {
      assertThat(kernels.kernel("test").function().sharedBytes()).isEqualTo(260);
    }
  }

  @Test
  void everyRepeatHasItsTime() {
    String text =
        kernel("float* x, int n", "  for (int i = 0; i < n; i++) x[0] = x[0] * 0.5f + 1;\n");
    try (DeviceArray x = gpu.copyOf(1);
        var kernels = gpu.compile(attention.gpu.KernelSource.of("test.cu", text))) {
      Work.Launch work = kernels.kernel("test").with(LaunchShape.of(1, 1), x, 10_000);
      double[] times = gpu.time(List.of(work), 2);
      assertThat(times).hasSize(2);
      assertThat(times[0]).isPositive();
      assertThat(times[1]).isPositive();
    }
  }
}
