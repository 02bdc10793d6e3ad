package attention.gpu.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.guard.Cards;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("emulated-card")
class KernelNamesTest {
  /** The system's own library has functions of these names, too. */
  @ParameterizedTest
  @ValueSource(strings = {"wait", "index", "puts", "twice"})
  void aKernelMayBeNamedAsAFunctionOfTheSystem(String name) {
    String text =
        "extern \"C\" __global__ void %s(float* numbers) { numbers[threadIdx.x] *= 2; }"
            .formatted(name);
    try (Gpu gpu = Cards.emulated();
        Kernels kernels = gpu.compile(KernelSource.of("named.cu", text));
        DeviceArray numbers = gpu.copyOf(1, 2, 3)) {
      kernels.kernel(name).launch(LaunchShape.of(1, 3), numbers);

      assertThat(numbers.toFloats()).containsExactly(2, 4, 6);
    }
  }
}
