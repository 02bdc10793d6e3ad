package attention.gpu.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.NumberType;
import attention.gpu.Work;
import attention.gpu.guard.Cards;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in for cuBLAS, against plain loops. */
@Tag("emulated-card")
class ProductsTest {
  private static final int BATCH = 3;
  private static final int M = 5;
  private static final int N = 7;
  private static final int K = 4;
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
  @CsvSource({"FLOAT, false", "FLOAT, true", "BFLOAT16, false", "BFLOAT16, true"})
  void everyMemberOfABatchIsTheProductOfItsOwn(NumberType type, boolean transposed) {
    float[] left = whole(BATCH * M * K, 1);
    float[] right = whole(BATCH * K * N, 2);
    try (DeviceArray a = gpu.copyOf(type, left);
        DeviceArray b = gpu.copyOf(type, right);
        DeviceArray c = gpu.array(type, BATCH * M * N)) {
      gpu.run(
          List.of(
              new Work.MatrixProduct(
                  type, a.address(), b.address(), c.address(), BATCH, M, N, K, transposed, 0.5f)));
      float[] product = c.toFloats();
      for (int i = 0; i < product.length; i++) {
        int member = i / (M * N);
        int row = i / N % M;
        int column = i % N;
        float sum = 0;
        for (int k = 0; k < K; k++) {
          int place = transposed ? column * K + k : k * N + column;
          sum += left[(member * M + row) * K + k] * right[member * K * N + place];
        }
        assertThat(product[i]).as("number %d", i).isEqualTo(sum / 2);
      }
    }
  }

  /** So small that every product is exact, also as a bfloat16. */
  private static float[] whole(int count, long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt(-4, 5);
    }
    return numbers;
  }
}
