package attention.gpu.emulator;

import static attention.gpu.emulator.CardUnderTest.kernel;
import static attention.gpu.emulator.CardUnderTest.launch;
import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.LaunchShape;
import attention.gpu.guard.Cards;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Threads take turns in no order that a kernel may count on: where a barrier is missing, it shows.
 */
@Tag("emulated-card")
class OrderTest {
  /** Each thread leaves its number, and takes its neighbour's, four times over. */
  private static final String TURN =
      """
        __shared__ float left[64];
        float mine = threadIdx.x;
        for (int i = 0; i < 4; i++) {
          left[threadIdx.x] = mine;
          FIRST
          mine = left[(threadIdx.x + 1) % 64];
          SECOND
        }
        x[threadIdx.x] = mine;
      """;

  private static final float[] TURNED = numbers(i -> (i + 4) % 64);

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
  void withBothBarriersEveryThreadHasItsNeighboursNumber() {
    assertThat(turned("__syncthreads();", "__syncthreads();")).containsExactly(TURNED);
  }

  @Test
  void withoutTheFirstSomeReadTooEarly() {
    assertThat(turned("", "__syncthreads();")).isNotEqualTo(TURNED);
  }

  @Test
  void withoutTheSecondSomeWriteTooEarly() {
    assertThat(turned("__syncthreads();", "")).isNotEqualTo(TURNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "__syncwarp();"})
  void theThreadsOfAWarpNeedABarrierOfTheirOwn(String barrier) {
    String body =
        """
          __shared__ float left[32];
          left[threadIdx.x] = threadIdx.x;
          %s
          x[threadIdx.x] = left[31 - threadIdx.x];
        """
            .formatted(barrier);
    float[] right = new float[32];
    for (int i = 0; i < 32; i++) {
      right[i] = 31 - i;
    }
    try (DeviceArray x = gpu.copyOf(new float[32])) {
      launch(gpu, kernel("float* x", body), LaunchShape.of(1, 32), x);
      assertThat(java.util.Arrays.equals(x.toFloats(), right)).isEqualTo(!barrier.isEmpty());
    }
  }

  /**
   * Read by one who comes later in the order of numbers, or earlier; in the same warp, or another.
   */
  @ParameterizedTest
  @ValueSource(ints = {-1, 1, -32, 32})
  void noOrderOfThreadsOrWarpsHidesAMissingBarrier(int far) {
    String body =
        """
          __shared__ float left[256];
          int other = threadIdx.x + %d;
          left[threadIdx.x] = 1;
          x[threadIdx.x] = 0 <= other && other < 256 ? left[other] : 1;
        """
            .formatted(far);
    try (DeviceArray x = gpu.copyOf(new float[256])) {
      launch(gpu, kernel("float* x", body), LaunchShape.of(1, 256), x);
      assertThat(x.toFloats()).contains(Float.NaN);
    }
  }

  @Test
  void blocksComeInNoOrder() {
    String text =
        """
        __device__ int turn = 0;
        extern "C" __global__ void test(float* x) { x[turn++] = blockIdx.x; }
        """;
    try (DeviceArray x = gpu.copyOf(new float[64])) {
      launch(gpu, text, LaunchShape.of(64, 1), x);
      assertThat(x.toFloats())
          .containsExactlyInAnyOrder(numbers(i -> i))
          .isNotEqualTo(numbers(i -> i));
    }
  }

  private static float[] turned(String first, String second) {
    String body = TURN.replace("FIRST", first).replace("SECOND", second);
    try (DeviceArray x = gpu.copyOf(new float[64])) {
      launch(gpu, kernel("float* x", body), LaunchShape.of(1, 64), x);
      return x.toFloats();
    }
  }

  private static float[] numbers(java.util.function.IntUnaryOperator rule) {
    float[] numbers = new float[64];
    IntStream.range(0, 64).forEach(i -> numbers[i] = rule.applyAsInt(i));
    return numbers;
  }
}
