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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedDriverTest {
  private final GuardedDriver driver = PaperCards.driver(PaperCards.SHORT);
  private final Gpu gpu = Gpu.over(driver);

  @AfterEach
  void close() {
    gpu.close();
  }

  @Test
  void everyVerbReachesTheCard() {
    assertThat(gpu.card().name()).isEqualTo("a card of paper");
    try (DeviceArray array = gpu.copyOf(1, 2, 3);
        Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""))) {
      Kernel kernel = kernels.kernel("ordinary");
      kernel.launch(LaunchShape.of(1, 1), array, 3);
      assertThat(gpu.time(List.of(kernel.with(LaunchShape.of(1, 1), array, 3)), 4)).hasSize(4);
      assertThat(array.toFloats()).containsExactly(1, 2, 3);
    }
    assertThat(driver.versions()).containsEntry("paper", "A4");
  }

  @Test
  void anArrayLargerThanOneMessageArrivesWhole() {
    float[] numbers = new float[(1 << 23) + 5]; // 32 MB and a little
    IntStream.range(0, numbers.length).forEach(i -> numbers[i] = i);
    try (DeviceArray array = gpu.copyOf(numbers)) {
      assertThat(array.toFloats()).isEqualTo(numbers);
    }
  }

  @Test
  void whatKernelsPrintComesOnceAndInOrder() {
    PaperCards.run(gpu, "print");
    PaperCards.run(gpu, "print");
    assertThat(gpu.printed()).isEqualTo("a line, and ü\na line, and ü\n");
    assertThat(gpu.printed()).isEmpty();
  }

  @Test
  void aRefusalLeavesEverythingAsItWas() {
    try (DeviceArray array = gpu.copyOf(7)) {
      long before = driver.pid();
      assertThatThrownBy(() -> PaperCards.run(gpu, "refuse"))
          .isExactlyInstanceOf(GpuProblem.class)
          .hasMessage("the card says no");
      assertThat(array.toFloats()).containsExactly(7);
      assertThat(driver.pid()).isEqualTo(before);
    }
  }

  @Test
  void aKernelThatNeverEndsIsStopped() {
    long before = driver.pid();
    assertThatThrownBy(() -> PaperCards.run(gpu, "endless"))
        .isInstanceOf(CardSpoiled.class)
        .hasMessageStartingWith(
            "The kernel endless had not ended after 1 s; it was stopped, and the next call opens the card anew.");
    assertThat(ProcessHandle.of(before)).isNotPresent();
    PaperCards.run(gpu, "ordinary");
  }

  @Test
  void patienceGrowsWithTheRepeats() {
    try (Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""))) {
      Kernel endless = kernels.kernel("endless");
      assertThatThrownBy(() -> gpu.time(List.of(endless.with(LaunchShape.of(1, 1))), 2))
          .hasMessageContaining("had not ended after 2 s");
    }
  }

  @Test
  void aSpoiledCardSaysWhyAndWhatTheEmulatorSaw() {
    assertThatThrownBy(() -> PaperCards.run(gpu, "spoil"))
        .isInstanceOf(CardSpoiled.class)
        .hasMessage(
            "the card says never again\nthread 3 of block 1 wrote 4 bytes behind the array");
    PaperCards.run(gpu, "ordinary");
  }

  @Test
  void whatALostCardHeldSaysThatItIsLost() {
    DeviceArray array = gpu.copyOf(1, 2, 3);
    Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""));
    Kernel kernel = kernels.kernel("ordinary");
    assertThatThrownBy(() -> PaperCards.run(gpu, "spoil")).isInstanceOf(CardSpoiled.class);
    assertThatThrownBy(array::toFloats)
        .hasMessage(
            "this array of 3 numbers was lost with the card (while the kernel spoil ran), which has been opened anew since; copy the numbers there again");
    assertThatThrownBy(() -> kernel.launch(LaunchShape.of(1, 1)))
        .hasMessage(
            "These kernels were lost with the card (while the kernel spoil ran), which has been opened anew since; compile them again.");
    assertThatThrownBy(() -> kernels.kernel("another")).hasMessageContaining("lost with the card");
  }

  @Test
  void whatALostCardHeldClosesInPeaceAndTakesNothingFromTheNext() {
    DeviceArray lost = gpu.copyOf(1);
    assertThatThrownBy(() -> PaperCards.run(gpu, "spoil")).isInstanceOf(CardSpoiled.class);
    try (DeviceArray next = gpu.copyOf(2)) {
      assertThat(next.address()).isEqualTo(addressOfTheFirstArray());
      lost.close();
      assertThat(next.toFloats()).containsExactly(2);
    }
  }

  private static long addressOfTheFirstArray() {
    try (Gpu another = Gpu.over(PaperCards.driver(PaperCards.SHORT));
        DeviceArray first = another.copyOf(1)) {
      return first.address();
    }
  }

  @Test
  void aCrashSaysWhereItHappened() {
    assertThatThrownBy(() -> PaperCards.run(gpu, "crash"))
        .hasMessage(
            "The process that held the card crashed while the kernel crash ran. It was stopped by SIGSEGV in libcuda.so.1.");
    PaperCards.run(gpu, "print");
    assertThat(gpu.printed()).isEqualTo("a line, and ü\n");
  }

  @Test
  void aMistakeOfTheProgramItselfIsNoSilence() {
    assertThatThrownBy(() -> PaperCards.run(gpu, "fail"))
        .hasMessage(
            "The program that holds the card failed: java.lang.IllegalStateException: a mistake of the course");
    PaperCards.run(gpu, "ordinary");
  }

  @Test
  void whatWasPrintedBeforeTheLossIsNotLost() {
    PaperCards.run(gpu, "print");
    assertThatThrownBy(() -> PaperCards.run(gpu, "spoil")).isInstanceOf(CardSpoiled.class);
    PaperCards.run(gpu, "print");
    assertThat(gpu.printed()).isEqualTo("a line, and ü\na line, and ü\n");
  }

  @Test
  void aProcessKilledFromOutsideWhileItWorksSaysSo() {
    GuardedDriver patient = PaperCards.driver(Patience.ENDLESS);
    try (Gpu other = Gpu.over(patient);
        Kernels kernels = other.compile(KernelSource.of("a.cu", ""))) {
      Kernel endless = kernels.kernel("endless");
      ProcessHandle process = ProcessHandle.of(patient.pid()).orElseThrow();
      CompletableFuture<Void> killing =
          CompletableFuture.runAsync(
              () -> {
                try {
                  Thread.sleep(300); // sooner or later makes no difference to what is said
                } catch (InterruptedException never) {
                  throw new IllegalStateException(never);
                }
                process.destroyForcibly();
              });
      assertThatThrownBy(() -> endless.launch(LaunchShape.of(1, 1)))
          .isInstanceOf(CardSpoiled.class)
          .hasMessage(
              "The process that held the card was killed, by somebody or for want of memory, while the kernel endless ran. It said nothing.");
      killing.join();
      PaperCards.run(other, "ordinary");
    }
  }

  @Test
  void aProcessKilledBetweenTwoCallsSaysSoOnce() {
    ProcessHandle process = ProcessHandle.of(driver.pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    assertThatThrownBy(() -> gpu.copyOf(1)).hasMessageContaining("was killed");
    PaperCards.run(gpu, "ordinary");
  }

  @Test
  void anInterruptedWaitStopsTheCard() {
    try (Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""))) {
      Kernel endless = kernels.kernel("endless");
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> endless.launch(LaunchShape.of(1, 1)))
          .isInstanceOf(CardSpoiled.class)
          .hasMessage("You stopped the card while the kernel endless ran.");
      assertThat(Thread.interrupted()).isTrue();
    }
    PaperCards.run(gpu, "ordinary");
  }

  @Test
  void twoCardsAreOpenAtOnceAndKnowNothingOfEachOther() {
    try (Gpu other = Gpu.over(PaperCards.driver(PaperCards.SHORT));
        DeviceArray here = gpu.copyOf(1);
        DeviceArray there = other.copyOf(2)) {
      assertThatThrownBy(() -> PaperCards.run(other, "spoil")).isInstanceOf(CardSpoiled.class);
      assertThat(here.toFloats()).containsExactly(1);
      assertThatThrownBy(there::toFloats).hasMessageContaining("was lost");
    }
  }

  @Test
  void aClosedCardIsClosedOnceAndItsProcessIsGone() {
    ProcessHandle process = ProcessHandle.of(driver.pid()).orElseThrow();
    gpu.close();
    gpu.close();
    driver.close();
    process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
    assertThat(process.isAlive()).isFalse();
    assertThatThrownBy(() -> driver.allocate(1))
        .isInstanceOf(GpuProblem.class)
        .hasMessage("This card was closed; open it again.");
  }

  /** A notebook's cell that opens a card is run again and again, and nobody closes the earlier. */
  @Test
  void aCardThatNobodyClosedAndNobodyCanReachIsGivenBack() throws InterruptedException {
    ProcessHandle process =
        ProcessHandle.of(PaperCards.driver(PaperCards.SHORT).pid()).orElseThrow();
    for (int i = 0; process.isAlive() && i < 300; i++) {
      System.gc();
      Thread.sleep(100);
    }
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void anArrayThatJavaCannotHoldIsRefused() {
    assertThatThrownBy(() -> driver.read(0, 1L << 31))
        .hasMessage(
            "2147483648 bytes are more than one Java array holds; copy back a part of them.");
  }
}
