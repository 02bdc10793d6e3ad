package attention.gpu.emulator;

import static attention.gpu.emulator.CardUnderTest.kernel;
import static attention.gpu.emulator.CardUnderTest.launch;
import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;
import attention.gpu.NumberType;
import attention.gpu.guard.Cards;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a learner's kernel is likely to use. */
@Tag("emulated-card")
class KernelsRunTest {
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
  void everyThreadOfEveryBlockRunsOnceAndKnowsItsPlace() {
    String body =
        """
          int x = blockIdx.x * blockDim.x + threadIdx.x;
          int y = blockIdx.y * blockDim.y + threadIdx.y;
          int z = blockIdx.z * blockDim.z + threadIdx.z;
          int wide = gridDim.x * blockDim.x, high = gridDim.y * blockDim.y;
          atomicAdd(&counts[(z * high + y) * wide + x], 1.0f);
        """;
    try (DeviceArray counts = gpu.copyOf(new float[6 * 20 * 6])) {
      launch(
          gpu,
          kernel("float* counts", body),
          LaunchShape.of(new Extent(3, 4, 2), new Extent(2, 5, 3)),
          counts);
      assertThat(counts.toFloats()).containsOnly(1);
    }
  }

  @Test
  void aBlockAddsUpThroughSharedMemory() {
    String text =
        """
        #define THREADS 128
        extern "C" __global__ void __launch_bounds__(THREADS) test(const float* __restrict__ in, float* out, int n) {
          __shared__ float part[THREADS];
          int i = blockIdx.x * THREADS + threadIdx.x;
          part[threadIdx.x] = i < n ? in[i] : 0.0f;
          __syncthreads();
        #pragma unroll
          for (int far = THREADS / 2; far > 0; far /= 2) {
            if (threadIdx.x < far) part[threadIdx.x] += part[threadIdx.x + far];
            __syncthreads();
          }
          if (threadIdx.x == 0) atomicAdd(out, part[0]);
        }
        """;
    float[] numbers = new float[1000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
    try (DeviceArray in = gpu.copyOf(numbers);
        DeviceArray out = gpu.copyOf(0)) {
      launch(gpu, text, LaunchShape.covering(1000, 128), in, out, 1000);
      assertThat(out.toFloats()).containsExactly(499_500);
    }
  }

  @Test
  void aTemplateHasItsOwnSharedMemoryAndALaunchGivesMore() {
    String text =
        """
        extern __shared__ __align__(16) float4 more[];
        template <int N> __device__ __forceinline__ float turned(float x) {
          __shared__ float tile[N];
          tile[threadIdx.x] = x;
          __syncthreads();
          return tile[N - 1 - threadIdx.x];
        }
        extern "C" __global__ void test(float* x) {
          ((float*)more)[threadIdx.x] = turned<8>(x[threadIdx.x]);
          __syncthreads();
          if (threadIdx.x < 2) ((float4*)x)[threadIdx.x] = more[threadIdx.x];
        }
        """;
    try (DeviceArray x = gpu.copyOf(1, 2, 3, 4, 5, 6, 7, 8)) {
      launch(gpu, text, LaunchShape.of(1, 8).withShared(32), x);
      assertThat(x.toFloats()).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
    }
  }

  @Test
  void functionsOfMathematicsAreThere() {
    String body =
        """
          x[0] = expf(0.5f); x[1] = __expf(0.5f); x[2] = exp2f(0.5f); x[3] = rsqrtf(16.0f);
          x[4] = fmaxf(1.0f, 2.0f); x[5] = __fdividef(1.0f, 4.0f); x[6] = fmaf(2.0f, 3.0f, 4.0f);
          x[7] = logf(2.0f); x[8] = __ldg(&x[7]); x[9] = max(3, 4) + min(1.5f, 2.5f);
          x[10] = sqrt(9.0f) + abs(-2); x[11] = __int_as_float(0x3f800000);
        """;
    try (DeviceArray x = gpu.copyOf(new float[12])) {
      launch(gpu, kernel("float* x", body), LaunchShape.of(1, 1), x);
      float root = (float) Math.exp(0.5);
      float log = (float) Math.log(2);
      assertThat(x.toFloats())
          .containsExactly(
              root, root, (float) Math.sqrt(2), 0.25f, 2, 0.25f, 10, log, log, 5.5f, 5, 1);
    }
  }

  @Test
  void definesAndHeadersReachTheKernel() {
    KernelSource source =
        new KernelSource(
                "test.cu",
                "#include \"half.cuh\"\n" + kernel("float* x", "  x[0] = half_of(WIDTH);\n"),
                Map.of("half.cuh", "__device__ float half_of(float x) { return x / 2; }\n"),
                Map.of())
            .with("WIDTH", 64);
    try (DeviceArray x = gpu.copyOf(0);
        Kernels kernels = gpu.compile(source)) {
      kernels.kernel("test").launch(LaunchShape.of(1, 1), x);
      assertThat(x.toFloats()).containsExactly(32);
    }
  }

  @Test
  void whatAKernelPrintsComesBack() {
    launch(
        gpu,
        kernel("int n", "  printf(\"%d of %d\\n\", blockIdx.x + 1, n);\n"),
        LaunchShape.of(1, 1),
        7);
    assertThat(gpu.printed()).isEqualToNormalizingNewlines("1 of 7\n");
  }

  @Test
  void memoryThatNobodySetHoldsNoNumbers() {
    String body =
        """
          __shared__ float tile[4];
          if (x[threadIdx.x] == 1) tile[threadIdx.x] = 1;
          x[4 + threadIdx.x] = tile[threadIdx.x];
        """;
    try (DeviceArray x = gpu.array(NumberType.FLOAT, 8)) {
      launch(gpu, kernel("float* x", body), LaunchShape.of(1, 4), x);
      assertThat(x.toFloats()).containsOnly(Float.NaN);
    }
  }

  @Test
  void twoKernelsThatAreLoadedHaveSharedMemoryAndVariablesOfTheirOwn() {
    String text =
        """
        __device__ int launches = 0;
        extern "C" __global__ void test(float* x) { x[0] = ++launches; }
        """;
    try (DeviceArray x = gpu.copyOf(0);
        Kernels one = gpu.compile(KernelSource.of("test.cu", text));
        Kernels other = gpu.compile(KernelSource.of("test.cu", text))) {
      one.kernel("test").launch(LaunchShape.of(1, 1), x);
      one.kernel("test").launch(LaunchShape.of(1, 1), x);
      assertThat(x.toFloats()).containsExactly(2);
      other.kernel("test").launch(LaunchShape.of(1, 1), x);
      assertThat(x.toFloats()).containsExactly(1);
    }
  }
}
