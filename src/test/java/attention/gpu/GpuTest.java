package attention.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GpuTest {
  private final DriverInMemory driver = new DriverInMemory();
  private final Gpu gpu = Gpu.over(driver);

  @Test
  void numbersComeBackAsTheyWent() {
    float[] numbers = {1, -2.5f, Float.MIN_VALUE, Float.POSITIVE_INFINITY};
    assertThat(gpu.copyOf(numbers).toFloats()).containsExactly(numbers);
  }

  @Test
  void bfloat16KeepsEightBits() {
    DeviceArray array = gpu.copyOf(NumberType.BFLOAT16, 1, 3.1415927f);
    assertThat(array.bytes()).isEqualTo(4);
    assertThat(array.toFloats()).containsExactly(1, 3.140625f);
  }

  @Test
  void aClosedArrayGivesItsMemoryBackOnce() {
    DeviceArray array = gpu.copyOf(1, 2, 3);
    assertThat(gpu.lent()).isEqualTo(1);
    array.close();
    array.close();
    assertThat(driver.arrays()).isZero();
    assertThat(gpu.lent()).isZero();
  }

  @Test
  void whatIsNotClosedIsCounted() {
    try (Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""));
        DeviceArray array = gpu.copyOf(1)) {
      assertThat(gpu.lent()).isEqualTo(2);
      assertThat(kernels.kernel("a").function().name()).isEqualTo("a");
      assertThat(array.length()).isEqualTo(1);
    }
    assertThat(gpu.lent()).isZero();
    assertThat(driver.compiled()).isZero();
  }

  @Test
  void aClosedArraySaysSo() {
    DeviceArray array = gpu.copyOf(1, 2, 3);
    array.close();
    assertThatThrownBy(array::toFloats)
        .isInstanceOf(GpuProblem.class)
        .hasMessage(
            "this array of 3 numbers was closed, its memory is no longer its own; use it inside the try that opened it");
  }

  @Test
  void closedKernelsSaySo() {
    Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""));
    kernels.close();
    kernels.close();
    assertThat(driver.compiled()).isZero();
    assertThatThrownBy(() -> kernels.kernel("a"))
        .isInstanceOf(GpuProblem.class)
        .hasMessage(
            "the kernels that a was to be taken from were closed; use them inside the try that compiled them");
  }

  @Test
  void aClosedCardSaysSoAndItsArraysCloseInPeace() {
    DeviceArray array = gpu.copyOf(1, 2, 3);
    gpu.close();
    gpu.close();
    array.close();
    assertThat(driver.closed()).isEqualTo(1);
    assertThatThrownBy(() -> gpu.copyOf(1)).hasMessageStartingWith("this card was closed");
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    try (DeviceArray array = gpu.copyOf(1, 2, 3)) {
      assertThatThrownBy(() -> array.set(new float[2]))
          .hasMessage("2 numbers do not fit an array of 3 on the card");
    }
  }

  @Test
  void anEmptyArrayIsRefused() {
    assertThatThrownBy(() -> gpu.array(NumberType.FLOAT, 0))
        .hasMessage("an array of 0 numbers; it needs at least 1");
  }

  @Test
  void aLaunchCarriesItsArgumentsAsTheCardReadsThem() {
    try (DeviceArray array = gpu.copyOf(1);
        Kernels kernels = gpu.compile(KernelSource.of("a.cu", ""))) {
      kernels.kernel("a").launch(LaunchShape.of(2, 32), array, -1, 0.5f, 7L, true);
      Work.Launch launch = (Work.Launch) driver.done().get(0);
      assertThat(launch.shape()).isEqualTo(LaunchShape.of(2, 32));
      assertThat(launch.arguments())
          .containsExactly(
              new Argument(array.address(), 8),
              new Argument(0xFFFFFFFFL, 4),
              new Argument(0x3F000000L, 4),
              new Argument(7, 8),
              new Argument(1, 4));
    }
  }

  @Test
  void anArgumentThatNoKernelReadsIsRefused() {
    assertThatThrownBy(() -> Argument.of(0.5))
        .hasMessage(
            "a Double cannot be given to a kernel; give a DeviceArray, an int, a long, a float or a boolean");
    assertThatThrownBy(() -> Argument.of(null)).hasMessageStartingWith("null cannot be given");
  }
}
