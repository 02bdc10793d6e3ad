package attention.gpu.nvcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("nvcc")
class NvccTest {
  private static final String TWICE =
      """
      #include "factor.cuh"
      extern "C" __global__ void twice(float* numbers, int n) {
        __shared__ float own[WIDTH];
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        own[threadIdx.x] = numbers[i];
        __syncthreads();
        if (i < n) {
          numbers[i] = FACTOR * own[blockDim.x - 1 - threadIdx.x];
        }
      }
      """;
  private static final KernelSource SOURCE =
      new KernelSource(
          "twice.cu", TWICE, Map.of("factor.cuh", "#define FACTOR 2\n"), Map.of("WIDTH", "64"));

  private final Nvcc nvcc = Nvcc.find().orElseThrow();

  @Test
  void headersAndDefinesAreSeenAndTheKernelsNumbersComeBack() {
    List<Compiled> compiled = nvcc.compile(SOURCE, "sm_90");

    assertThat(compiled).hasSize(1);
    assertThat(compiled.get(0).kernel()).isEqualTo("twice");
    assertThat(compiled.get(0).registers()).isBetween(1, 32);
    assertThat(compiled.get(0).sharedBytes()).isEqualTo(64 * 4);
    assertThat(compiled.get(0).spilledBytes()).isZero();
  }

  @Test
  void whatDoesNotCompileIsQuotedWithItsLine() {
    KernelSource wrong =
        KernelSource.of("wrong.cu", "extern \"C\" __global__ void w() {\n  x = 1;\n}");

    assertThatThrownBy(() -> nvcc.compile(wrong, "sm_90"))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("nvcc does not compile wrong.cu for sm_90")
        .hasMessageContaining("wrong.cu(2)")
        .hasMessageContaining("\"x\" is undefined");
  }
}
