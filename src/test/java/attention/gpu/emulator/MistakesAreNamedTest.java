package attention.gpu.emulator;

import static attention.gpu.emulator.CardUnderTest.kernel;
import static attention.gpu.emulator.CardUnderTest.launch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.LaunchShape;
import attention.gpu.guard.Cards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kernel that does what it may not is stopped, and the emulated card says where and what. */
@Tag("emulated-card")
class MistakesAreNamedTest {
  private static Gpu gpu;

  @BeforeAll
  static void open() {
    gpu = Cards.emulated();
  }

  @AfterAll
  static void close() {
    gpu.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          x[threadIdx.x + 97] = 1;                     | 400 bytes (as floats: index 100 of 100)
          x[0] = x[100 + threadIdx.x];                 | read at byte
          x[-1] = 1;                                   | bytes before the beginning of array
          x[5000000] = 1;                              | wrote at byte 20000000 of array
          ((float*)0)[threadIdx.x] = 1;                | wrote through a pointer that is null
          __shared__ float t[4][4]; t[threadIdx.x + 1][0] = 1; | uses index 4 of an array 'float [4][4]'
          extern __shared__ float s[]; s[threadIdx.x * 16] = 1; | of the 64 bytes of shared memory that the launch asked for
          __shared__ float t[4]; float* p = t; p[1024] = 1; | wrote behind the shared memory that the kernel declares
          __shared__ float t[4]; float* p = t; p[5] = 1; | Block (0, 0, 0) of the kernel test wrote behind the shared memory that the kernel declares
          ((float2*)(x + 1))->x = 1;                   | at an address that is no multiple of 8
          x[0] = n / (int)(threadIdx.x / 4);           | divides an integer by zero
          assert(threadIdx.x < 3);                     | finds this untrue: threadIdx.x < 3
          if (threadIdx.x == 3) __trap();              | stopped itself with __trap()
          if (threadIdx.x < 3) __syncthreads();        | its threads wait for each other for ever (1 has ended, 3 wait at __syncthreads() in test.cu:2)
          float big[100000]; big[n] = 1; for (int i = 0; i < n; i++) big[i] = big[i + 1]; x[0] = big[0]; | past the room for its own variables
          """)
  void theThreadTheLineAndWhatWasTouched(String body, String words) {
    try (DeviceArray x = gpu.copyOf(new float[100])) {
      assertThatThrownBy(
              () ->
                  launch(
                      gpu,
                      kernel("float* x, int n", body),
                      LaunchShape.of(1, 4).withShared(64),
                      x,
                      100))
          .isInstanceOf(GpuProblem.class)
          .message()
          .contains(words)
          .containsAnyOf(
              "in test.cu:2",
              "in test.cu:1, wrote past the room",
              "he kernel test wrote",
              "__trap()");
    }
    assertThat(gpu.lent()).isZero();
  }

  @Test
  void anArrayThatWasGivenBack() {
    String text =
        """
        extern "C" __global__ void test(float* x, long long at) { *(float*)at = x[0]; }
        """;
    try (DeviceArray x = gpu.copyOf(1, 2, 3)) {
      DeviceArray gone = gpu.copyOf(1, 2, 3);
      long address = gone.address();
      gone.close();
      assertThatThrownBy(() -> launch(gpu, text, LaunchShape.of(1, 1), x, address))
          .hasMessageContaining("which has 12 bytes and was given back");
    }
  }

  @Test
  void theFewBytesAfterAnArrayAreWatchedToo() {
    try (DeviceArray x = gpu.copyOf(1, 2, 3)) {
      assertThatThrownBy(
              () -> launch(gpu, kernel("float* x", "x[3] = 0;\n"), LaunchShape.of(1, 1), x))
          .hasMessageContaining("The kernel test wrote at byte 12 of array");
    }
  }

  @Test
  void theNextKernelFindsAnotherCard() {
    try (DeviceArray x = gpu.copyOf(1)) {
      assertThatThrownBy(
              () -> launch(gpu, kernel("float* x", "x[1000] = 0;\n"), LaunchShape.of(1, 1), x))
          .isInstanceOf(GpuProblem.class);
    }
    try (DeviceArray x = gpu.copyOf(1)) {
      launch(gpu, kernel("float* x", "x[0] += 1;\n"), LaunchShape.of(1, 1), x);
      assertThat(x.toFloats()).containsExactly(2);
    }
  }

  @Test
  void aKernelThatDoesNotCompileSaysItsLine() {
    assertThatThrownBy(
            () ->
                launch(
                    gpu, kernel("float* x", "  int i = 0;\n  x[i] = y;\n"), LaunchShape.of(1, 1)))
        .hasMessageContaining("test.cu:3:")
        .hasMessageContaining("'y' was not declared");
  }

  @Test
  void aKernelWithoutItsPlainNameIsNotFound() {
    assertThatThrownBy(
            () -> launch(gpu, "__global__ void test(float* x) {}\n", LaunchShape.of(1, 1)))
        .isInstanceOf(GpuProblem.class);
  }
}
