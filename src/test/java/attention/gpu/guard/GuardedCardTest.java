package attention.gpu.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.CardSpoiled;
import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.Kernel;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.NumberType;
import attention.gpu.Work;
import attention.gpu.emulator.EmulatedCard;
import attention.process.Machine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of every call through JavaCPP to CUDA's libraries and back, with those that stand in. */
@Tag("emulated-card")
class GuardedCardTest {
  private static final KernelSource SUMS =
      KernelSource.of(
          "sums.cu",
          """
          extern "C" __global__ void sum(const float* a, const float* b, float* c, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) c[i] = a[i] + b[i];
          }
          extern "C" __global__ void sumWithoutLooking(const float* a, const float* b, float* c) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            c[i] = a[i] + b[i];
          }
          extern "C" __global__ void endless(volatile float* a) {
            while (a[0] == 1) { }
          }
          extern "C" __global__ void say(int n) { printf("thread %d of %d\\n", threadIdx.x, n); }
          extern "C" __global__ void wide(float* a, long long b, bool c, float d) {
            extern __shared__ float tile[];
            tile[threadIdx.x] = (float) b;
            __syncthreads();
            a[threadIdx.x] = tile[threadIdx.x] + d + (c ? 1 : 0);
          }
          """);
  private static final LaunchShape ONE = LaunchShape.of(1, 1);

  private static Gpu gpu;
  private static Kernels kernels;

  private static GuardedDriver driver(Map<String, String> environment) {
    CardLaunch launch =
        new CardLaunch(
            Cards.SERVER,
            CourseJars.needed(),
            List.of(EmulatedCard.folder()),
            List.of("0"),
            environment);
    return new GuardedDriver(launch, PaperCards.temporary(), Patience.of(Duration.ofSeconds(5)));
  }

  @BeforeAll
  static void open() {
    gpu = Cards.emulated();
    kernels = gpu.compile(SUMS);
  }

  @AfterAll
  static void close() {
    gpu.close();
  }

  @Test
  void aKernelAddsTwoArrays() {
    try (DeviceArray a = gpu.copyOf(1, 2, 3);
        DeviceArray b = gpu.copyOf(10, 20, 30);
        DeviceArray c = gpu.array(NumberType.FLOAT, 3)) {
      kernels.kernel("sum").launch(LaunchShape.covering(3, 2), a, b, c, 3);
      assertThat(c.toFloats()).containsExactly(11, 22, 33);
    }
  }

  @Test
  void everyKindOfArgumentArrivesAndMuchSharedMemoryIsAskedFor() {
    try (DeviceArray a = gpu.array(NumberType.FLOAT, 4)) {
      kernels
          .kernel("wide")
          .launch(LaunchShape.of(1, 4).withShared(100_000), a, 1L << 33, true, 0.5f);
      assertThat(a.toFloats()).containsOnly((float) (1L << 33) + 1.5f);
    }
  }

  @Test
  void eachRepeatIsTimed() {
    try (DeviceArray a = gpu.copyOf(1, 2, 3)) {
      Work sum = kernels.kernel("sum").with(LaunchShape.covering(3, 32), a, a, a, 3);
      assertThat(gpu.time(List.of(sum, sum), 3)).hasSize(3).doesNotContain(0);
      assertThat(a.toFloats()).containsExactly(64, 128, 192);
    }
  }

  @Test
  void copiesAndFillsStayInsideTheirArrays() {
    try (DeviceArray a = gpu.copyOf(1, 2)) {
      long at = a.address();
      gpu.run(List.of(new Work.Fill(at + 4, 4, (byte) 0xFF), new Work.CopyOut(at, 8)));
      assertThat(a.toFloats()).containsExactly(1, Float.NaN);
      gpu.run(List.of(new Work.CopyIn(at, 8)));
      assertThatThrownBy(() -> gpu.run(List.of(new Work.Fill(at + 4, 8, (byte) 0))))
          .isExactlyInstanceOf(GpuProblem.class)
          .hasMessage("Cannot fill 8 bytes: the array has only 4 from there on.");
      assertThatThrownBy(() -> gpu.run(List.of(new Work.CopyIn(16, 4))))
          .hasMessage("Cannot copy at 0x10: no open array lies there.");
      assertThatThrownBy(() -> gpu.run(List.of(new Work.CopyOut(at, 9))))
          .hasMessage("Cannot copy 9 bytes: the array has only 8 from there on.");
    }
  }

  @Test
  void whatKernelsPrintIsHeard() {
    kernels.kernel("say").launch(LaunchShape.of(1, 2), 7);
    assertThat(gpu.printed().lines()).containsExactlyInAnyOrder("thread 0 of 7", "thread 1 of 7");
  }

  @Test
  void matricesAreMultipliedRowByRow() {
    try (DeviceArray a = gpu.copyOf(1, 2, 3, 4, 5, 6); // [1, 2, 3], the second of a batch [2, 1, 3]
        DeviceArray b = gpu.copyOf(1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1); // [2, 3, 2] or [2, 2, 3]
        DeviceArray c = gpu.array(NumberType.FLOAT, 4)) {
      gpu.run(List.of(product(a, b, c, false)));
      assertThat(c.toFloats()).containsExactly(11, 14, 28, 20.5f);
      gpu.run(List.of(product(a, b, c, true)));
      assertThat(c.toFloats()).containsExactly(7, 16, 36.5f, 14);
    }
  }

  private static Work product(DeviceArray a, DeviceArray b, DeviceArray c, boolean transposed) {
    return new Work.MatrixProduct(
        NumberType.FLOAT, a.address(), b.address(), c.address(), 2, 1, 2, 3, transposed, 0.5f);
  }

  @Test
  void aKernelThatDoesNotCompileIsShownItsLine() {
    assertThatThrownBy(
            () ->
                gpu.compile(
                    KernelSource.of(
                        "mine.cu",
                        "extern \"C\" __global__ void mine(float* a) {\n  a[0] = b[0];\n}\n")))
        .isExactlyInstanceOf(GpuProblem.class)
        .hasMessageStartingWith("mine.cu does not compile. The compiler says:\n")
        .hasMessageContaining("mine.cu:2")
        .hasMessageContaining("'b' was not declared");
  }

  @Test
  void aKernelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> kernels.kernel("product"))
        .hasMessageStartingWith("No kernel is called product. Write extern \"C\" __global__ void");
  }

  @Test
  void argumentsThatDoNotFitTheKernelAreRefusedBeforeItRuns() {
    Kernel sum = kernels.kernel("sum");
    try (DeviceArray a = gpu.copyOf(1)) {
      assertThatThrownBy(() -> sum.launch(ONE, a, a, a))
          .hasMessage("The kernel sum has 4 parameters, but was given 3 arguments.");
      assertThatThrownBy(() -> sum.launch(ONE, a, a, a, 1L))
          .hasMessageStartingWith(
              "Parameter 4 of the kernel sum has 4 bytes, but its argument has 8.");
    }
  }

  @Test
  void anImpossibleLaunchIsRefused() {
    Kernel wide = kernels.kernel("wide");
    try (DeviceArray a = gpu.copyOf(1)) {
      assertThatThrownBy(() -> wide.launch(ONE.withShared(1 << 20), a, 0L, false, 0f))
          .isExactlyInstanceOf(GpuProblem.class)
          .hasMessageMatching(
              "A block of the kernel wide needs \\d+ bytes of shared memory; this card has at most 232448 for one. Take smaller tiles.");
    }
  }

  @Test
  void anIndexTooLargeIsFoundAndTheNextLaunchWorks() {
    try (Gpu other = Gpu.over(driver(Map.of()))) {
      DeviceArray a = other.copyOf(new float[3000]);
      Kernel careless = other.compile(SUMS).kernel("sumWithoutLooking");
      assertThatThrownBy(() -> careless.launch(LaunchShape.covering(3000, 256), a, a, a))
          .isInstanceOf(CardSpoiled.class)
          .hasMessageStartingWith(
              "While the kernel sumWithoutLooking ran: a thread read or wrote outside the arrays (an illegal address)")
          .hasMessageContaining("block (11, 0, 0)")
          .hasMessageContaining("which has 12000 bytes (as floats: index 30");
      assertThatThrownBy(a::toFloats).hasMessageContaining("was lost with the card");
      try (DeviceArray again = other.copyOf(1);
          Kernels more = other.compile(SUMS)) {
        more.kernel("sum").launch(ONE, again, again, again, 1);
        assertThat(again.toFloats()).containsExactly(2);
      }
    }
  }

  @Test
  void aRefusalDoesNotHideWhatWentWrongBeforeIt() {
    try (Gpu other = Gpu.over(driver(Map.of()))) {
      DeviceArray a = other.copyOf(1);
      Kernels all = other.compile(SUMS);
      Work careless = all.kernel("sumWithoutLooking").with(LaunchShape.of(1, 32), a, a, a);
      Work refused = all.kernel("sum").with(ONE, a);
      assertThatThrownBy(() -> other.run(List.of(careless, refused)))
          .isInstanceOf(CardSpoiled.class)
          .hasMessageStartingWith(
              "While one of the kernel sumWithoutLooking, the kernel sum ran: a thread read or wrote outside");
    }
  }

  @Test
  void aKernelThatNeverEndsIsStoppedAndTheNextLaunchWorks() {
    try (Gpu other = Gpu.over(driver(Map.of()))) {
      DeviceArray a = other.copyOf(1);
      Kernel endless = other.compile(SUMS).kernel("endless");
      assertThatThrownBy(() -> endless.launch(ONE, a))
          .isInstanceOf(CardSpoiled.class)
          .hasMessageStartingWith("The kernel endless had not ended after 5 s; it was stopped");
      assertThat(other.copyOf(5).toFloats()).containsExactly(5);
    }
  }

  @Test
  void aFullCardSaysHowFullAndGivesBackAllThatIsClosed() {
    try (Gpu small = Gpu.over(driver(Map.of("EMULATED_CARD_MEGABYTES", "8")))) {
      for (int i = 0; i < 20; i++) {
        small.array(NumberType.FLOAT, 1_500_000).close(); // 6 MB each
      }
      assertThat(small.lent()).isZero();
      DeviceArray kept = small.array(NumberType.FLOAT, 1_500_000);
      assertThatThrownBy(() -> small.array(NumberType.FLOAT, 1_500_000))
          .isExactlyInstanceOf(GpuProblem.class)
          .hasMessageStartingWith("The card has no room for another 6.0 MB: 2.")
          .hasMessageContaining("Close arrays that are no longer needed");
      kept.close();
      small.array(NumberType.FLOAT, 1_500_000).close();
    }
  }

  @Test
  void memoryIsGivenBackOnlyOnce() {
    try (GuardedDriver raw = driver(Map.of())) {
      long address = raw.allocate(16);
      raw.free(address);
      assertThatThrownBy(() -> raw.free(address))
          .isExactlyInstanceOf(GpuProblem.class)
          .hasMessageStartingWith("No array begins at 0x");
      assertThatThrownBy(() -> raw.write(address, ByteBuffer.allocate(4)))
          .hasMessageEndingWith("no open array lies there.");
    }
  }

  @Test
  void closedKernelsAreForgotten() {
    Kernels closed =
        gpu.compile(KernelSource.of("one.cu", "extern \"C\" __global__ void one() {}"));
    Kernel one = closed.kernel("one");
    one.launch(ONE);
    closed.close();
    assertThatThrownBy(() -> one.launch(ONE))
        .hasMessageStartingWith("The kernel one was forgotten");
  }

  @Test
  void aCardThatIsNotThereIsNamed() {
    CardLaunch launch =
        new CardLaunch(
            Cards.SERVER,
            CourseJars.needed(),
            List.of(EmulatedCard.folder()),
            List.of("1"),
            Map.of());
    Path temporary = PaperCards.temporary();
    assertThatThrownBy(() -> new GuardedDriver(launch, temporary, Patience.USUAL))
        .isInstanceOf(GpuProblem.class)
        .hasMessage("There is no card 1: this machine has 1, counted from 0.");
  }

  @Test
  void aLibraryThatDoesNotLoadIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(CudaLibrary.DRIVER.file()), "no library");
    CardLaunch launch =
        new CardLaunch(Cards.SERVER, CourseJars.needed(), List.of(folder), List.of("0"), Map.of());
    Path temporary = PaperCards.temporary();
    assertThatThrownBy(() -> new GuardedDriver(launch, temporary, Patience.USUAL))
        .isInstanceOf(GpuProblem.class)
        .hasMessageStartingWith("libcuda.so.1 is here, but does not load: ")
        .hasMessageContaining("install driver 580 or newer");
  }

  @Test
  void aCrashInALibraryIsNoMystery() throws Exception {
    GuardedDriver raw = driver(Map.of());
    try (Gpu other = Gpu.over(raw)) {
      ProcessHandle process = ProcessHandle.of(raw.pid()).orElseThrow();
      new ProcessBuilder("kill", "-SEGV", Long.toString(raw.pid())).start().waitFor();
      process.onExit().join();
      assertThatThrownBy(() -> other.copyOf(1))
          .isInstanceOf(CardSpoiled.class)
          .hasMessageMatching(
              "The process that held the card crashed while memory was taken. It was stopped by SIGSEGV in .+\\.");
      assertThat(other.copyOf(1).toFloats()).containsExactly(1);
      assertThat(other.printed()).isEmpty();
    }
  }

  @Test
  void cardsLeaveNothingBehindWhenTheyClose() {
    long processes = ProcessHandle.current().descendants().count();
    for (int i = 0; i < 3; i++) {
      try (Gpu other = Cards.emulated()) {
        other.copyOf(1, 2, 3); // left open, as happens
        other.compile(SUMS);
        assertThat(other.lent()).isEqualTo(2);
      }
    }
    assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
  }

  /** Else a kernel that goes wrong could take the notebook with it after all. */
  @Test
  void nothingOfCudaLoadsIntoTheParent() throws IOException {
    Process parent =
        new ProcessBuilder(
                Machine.java().toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                AddsOnTheEmulatedCard.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader says =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> lines = says.lines().toList();
      assertThat(lines)
          .contains(AddsOnTheEmulatedCard.DONE)
          .anyMatch(line -> line.contains("attention.gpu.guard.Cards"))
          .noneMatch(line -> line.contains("org.bytedeco"))
          .noneMatch(line -> line.contains("attention.gpu.cuda"));
    }
  }

  @Test
  void versionsAreThoseOfWhatIsLoaded() {
    try (GuardedDriver raw = driver(Map.of())) {
      assertThat(raw.versions()).containsOnlyKeys("CUDA of the driver", "NVRTC");
      long a = raw.allocate(64);
      raw.run(List.of(new Work.MatrixProduct(NumberType.FLOAT, a, a, a, 1, 1, 1, 1, false, 1)));
      assertThat(raw.versions()).containsKey("cuBLAS");
    }
  }
}
