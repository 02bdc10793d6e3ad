package attention.gpu.emulator;

import static attention.gpu.emulator.CardUnderTest.kernel;
import static attention.gpu.emulator.CardUnderTest.launch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.LaunchShape;
import attention.gpu.guard.Cards;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The functions of a warp, each against what CUDA's guide says thread i gets. */
@Tag("emulated-card")
class WarpTest {
  private static final String ALL = "0xffffffff";
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
  void aShuffleTakesFromOneThread() {
    check("__shfl_sync(%s, i, 5)".formatted(ALL), i -> 5);
    check("__shfl_sync(%s, i, 5, 8)".formatted(ALL), i -> i / 8 * 8 + 5);
  }

  @Test
  void upAndDownStayWithinTheirPartOfTheWarp() {
    check("__shfl_up_sync(%s, i, 3)".formatted(ALL), i -> i < 3 ? i : i - 3);
    check("__shfl_down_sync(%s, i, 3)".formatted(ALL), i -> i > 28 ? i : i + 3);
    check("__shfl_down_sync(%s, i, 3, 16)".formatted(ALL), i -> i % 16 > 12 ? i : i + 3);
  }

  @Test
  void theOtherThreadOfAPair() {
    check("__shfl_xor_sync(%s, i, 1)".formatted(ALL), i -> i ^ 1);
    check("__shfl_xor_sync(%s, i, 16)".formatted(ALL), i -> i ^ 16);
  }

  @Test
  void votes() {
    check("__popc(__ballot_sync(%s, i %% 4 == 0))".formatted(ALL), i -> 8);
    check("__any_sync(%s, i == 9)".formatted(ALL), i -> 1);
    check("__all_sync(%s, i == 9)".formatted(ALL), i -> 0);
    check("__all_sync(%s, i >= 0)".formatted(ALL), i -> 1);
    check("__syncthreads_count(i % 2)", i -> 16);
  }

  @Test
  void halfAWarpCanShuffleWhileTheOtherHalfDoesSomethingElse() {
    check("i < 16 ? __shfl_xor_sync(0x0000ffff, i, 1) : -i", i -> i < 16 ? i ^ 1 : -i);
  }

  @Test
  void threadsThatTheMaskNamesMustCome() {
    String body =
        "  if (threadIdx.x < 16) x[0] = __shfl_xor_sync(0xffffffff, 1, 1);\n  __syncthreads();\n";
    try (DeviceArray x = gpu.copyOf(0)) {
      assertThatThrownBy(() -> launch(gpu, kernel("float* x", body), LaunchShape.of(1, 32), x))
          .hasMessageContaining("16 wait at __syncthreads() in test.cu:3")
          .hasMessageContaining("16 wait at __shfl_xor_sync() for others of the warp");
    }
  }

  @Test
  void aMaskNamesTheThreadItself() {
    String body = "  x[0] = __shfl_xor_sync(0x0000ffff, 1, 1);\n";
    try (DeviceArray x = gpu.copyOf(0)) {
      assertThatThrownBy(() -> launch(gpu, kernel("float* x", body), LaunchShape.of(1, 32), x))
          .hasMessageContaining("calls __shfl_xor_sync() with a mask without itself");
    }
  }

  private static void check(String expression, IntUnaryOperator expected) {
    String body = "  int i = threadIdx.x;\n  x[i] = %s;\n".formatted(expression);
    try (DeviceArray x = gpu.copyOf(new float[32])) {
      launch(gpu, kernel("float* x", body), LaunchShape.of(1, 32), x);
      float[] numbers = x.toFloats();
      for (int i = 0; i < 32; i++) {
        assertThat(numbers[i]).as("%s, thread %d", expression, i).isEqualTo(expected.applyAsInt(i));
      }
    }
  }
}
