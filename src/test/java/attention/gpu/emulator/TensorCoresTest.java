package attention.gpu.emulator;

import static attention.gpu.emulator.CardUnderTest.kernel;
import static attention.gpu.emulator.CardUnderTest.launch;
import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.Bfloat16;
import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.LaunchShape;
import attention.gpu.NumberType;
import attention.gpu.guard.Cards;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a warp does on tensor cores, against plain loops. Which thread holds what is written here as
 * the PTX manual writes it, thread for thread and number for number (sections "Matrix Fragments for
 * mma.m16n8k16 with floating point type" and "Warp-level matrix load instruction: ldmatrix").
 */
@Tag("emulated-card")
class TensorCoresTest {
  private static final int ROWS = 16;
  private static final int COLUMNS = 8;
  private static final int DEPTH = 16;

  private static final String PARAMETERS =
      "const unsigned short* left, const unsigned short* right, float* out";

  private static final String PLACES =
      """
        unsigned group = threadIdx.x >> 2, in_group = threadIdx.x % 4;
        unsigned a[4], b[2];
        for (int i = 0; i < 8; i++) {
          int row = (0 <= i && i < 2) || (4 <= i && i < 6) ? group : group + 8;
          int column = i < 4 ? in_group * 2 + (i & 1) : in_group * 2 + (i & 1) + 8;
          ((unsigned short*)a)[i] = left[row * 16 + column];
        }
        for (int i = 0; i < 4; i++) {
          int row = i < 2 ? in_group * 2 + (i & 1) : in_group * 2 + (i & 1) + 8;
          ((unsigned short*)b)[i] = right[row * 8 + group];
        }
      """;

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
  void aProductIsAddedToWhatWasThere() {
    String body =
        PLACES
            + """
          float d[4];
          for (int i = 0; i < 4; i++) d[i] = out[(i < 2 ? group : group + 8) * 8 + in_group * 2 + (i & 1)];
          mma_m16n8k16_bf16(d, a, b);
          for (int i = 0; i < 4; i++) out[(i < 2 ? group : group + 8) * 8 + in_group * 2 + (i & 1)] = d[i];
        """;
    float[] left = whole(ROWS * DEPTH, 1);
    float[] right = whole(DEPTH * COLUMNS, 2);
    float[] before = whole(ROWS * COLUMNS, 3);
    try (DeviceArray a = gpu.copyOf(NumberType.BFLOAT16, left);
        DeviceArray b = gpu.copyOf(NumberType.BFLOAT16, right);
        DeviceArray out = gpu.copyOf(before)) {
      launch(gpu, kernel(PARAMETERS, body), LaunchShape.of(1, 32), a, b, out);
      float[] after = out.toFloats();
      for (int i = 0; i < ROWS; i++) {
        for (int j = 0; j < COLUMNS; j++) {
          float sum = before[i * COLUMNS + j]; // small whole numbers: every sum is exact
          for (int k = 0; k < DEPTH; k++) {
            sum += left[i * DEPTH + k] * right[k * COLUMNS + j];
          }
          assertThat(after[i * COLUMNS + j]).as("row %d, column %d", i, j).isEqualTo(sum);
        }
      }
    }
  }

  @Test
  void ldmatrixBringsTheLeftSideAsTheProductWantsIt() {
    String body =
        PLACES
            + """
          __shared__ __align__(16) unsigned short tile[16 * 16];
          for (int i = threadIdx.x; i < 256; i += 32) tile[i] = left[i];
          __syncwarp();
          unsigned r[4];
          ldmatrix_x4(r, tile + threadIdx.x % 16 * 16 + threadIdx.x / 16 * 8);
          for (int i = 0; i < 4; i++) out[threadIdx.x * 4 + i] = r[i] == a[i];
        """;
    assertThat(equal(body)).containsOnly(1);
  }

  @Test
  void ldmatrixTransposedBringsTheRightSideAsTheProductWantsIt() {
    String body =
        PLACES
            + """
          __shared__ __align__(16) unsigned short tile[16 * 16];
          for (int i = threadIdx.x; i < 256; i += 32) tile[i] = i / 16 * 8 + i % 8 < 128 ? right[i / 16 * 8 + i % 8] : 0;
          __syncwarp();
          unsigned r[4];
          ldmatrix_x4_transposed(r, tile + threadIdx.x % 16 * 16 + threadIdx.x / 16 * 8);
          for (int i = 0; i < 2; i++) {
            out[threadIdx.x * 4 + i] = r[i] == b[i];
            out[threadIdx.x * 4 + 2 + i] = r[2 + i] == b[i];
          }
        """;
    assertThat(equal(body)).containsOnly(1);
  }

  @Test
  void twoFloatsArePackedAsJavaRoundsThem() {
    float[] numbers = {1, -2.5f, 1e-30f, 3.1415927f, 0x1.01p0f, 0x1.03p0f, 65_504, -0.1f};
    String body = "  for (int i = 0; i < 4; i++) to[i] = pack_bf16(x[2 * i], x[2 * i + 1]);\n";
    try (DeviceArray x = gpu.copyOf(numbers);
        DeviceArray to = gpu.copyOf(NumberType.BFLOAT16, new float[8])) {
      launch(gpu, kernel("const float* x, unsigned* to", body), LaunchShape.of(1, 1), x, to);
      float[] packed = to.toFloats();
      for (int i = 0; i < 8; i++) {
        assertThat(packed[i]).isEqualTo(Bfloat16.rounded(numbers[i]));
      }
    }
  }

  @Test
  void whatIsCopiedInTheBackgroundIsThereAfterTheWaitAndNotBefore() {
    String body =
        """
          __shared__ float4 to[2];
          to[0].x = 5;
          cp_async_16(&to[0], &from[0]);
          cp_async_commit();
          cp_async_16(&to[1], &from[4]);
          cp_async_commit();
          out[0] = to[0].x;
          cp_async_wait<1>();
          out[1] = to[0].x; out[2] = to[1].x;
          cp_async_wait<0>();
          out[3] = to[1].x;
        """;
    try (DeviceArray from = gpu.copyOf(1, 2, 3, 4, 5, 6, 7, 8);
        DeviceArray out = gpu.copyOf(new float[4])) {
      launch(gpu, kernel("const float* from, float* out", body), LaunchShape.of(1, 1), from, out);
      assertThat(out.toFloats()).containsExactly(Float.NaN, 1, Float.NaN, 5);
    }
  }

  private static float[] equal(String body) {
    try (DeviceArray a = gpu.copyOf(NumberType.BFLOAT16, whole(ROWS * DEPTH, 1));
        DeviceArray b = gpu.copyOf(NumberType.BFLOAT16, whole(DEPTH * COLUMNS, 2));
        DeviceArray out = gpu.copyOf(new float[128])) {
      launch(gpu, kernel(PARAMETERS, body), LaunchShape.of(1, 32), a, b, out);
      return out.toFloats();
    }
  }

  /** Whole numbers that a bfloat16 holds exactly, hardly two alike. */
  private static float[] whole(int count, long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt(-128, 129);
    }
    return numbers;
  }
}
