package attention.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.LaunchShape.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchShapeTest {
  @ParameterizedTest(name = "{0} items, {1} threads a block: {2} blocks")
  @CsvSource({"1, 128, 1", "127, 128, 1", "128, 128, 1", "129, 128, 2", "1000, 256, 4"})
  void coversEveryItem(long items, int threads, int blocks) {
    assertThat(LaunchShape.covering(items, threads)).isEqualTo(LaunchShape.of(blocks, threads));
  }

  @Test
  void refusesMoreThreadsThanABlockHas() {
    assertThatThrownBy(() -> LaunchShape.of(new Extent(1, 1, 1), new Extent(32, 33, 1)))
        .isInstanceOf(GpuProblem.class)
        .hasMessage(
            "a block of 32 × 33 × 1 threads is 1056 threads; a block has at most 1024. Take smaller blocks, and more of them");
    assertThat(LaunchShape.of(1, 1024).threads().count()).isEqualTo(1024);
  }

  @Test
  void refusesADeepBlock() {
    assertThatThrownBy(() -> LaunchShape.of(new Extent(1, 1, 1), new Extent(1, 1, 65)))
        .hasMessage("a block of 1 × 1 × 65 threads is 65 deep; a block is at most 64 deep");
    assertThat(LaunchShape.of(new Extent(1, 1, 1), new Extent(1, 1, 64)).threads().z())
        .isEqualTo(64);
  }

  @ParameterizedTest(name = "{0} × {1} × {2} blocks")
  @CsvSource({"1, 65536, 1", "1, 1, 65536"})
  void refusesAGridThatIsLongTheWrongWay(int x, int y, int z) {
    assertThatThrownBy(() -> LaunchShape.of(new Extent(x, y, z), new Extent(1, 1, 1)))
        .hasMessageStartingWith("a grid of %d × %d × %d blocks is too large".formatted(x, y, z))
        .hasMessageContaining("Let x");
  }

  @ParameterizedTest(name = "{0} × {1} × {2}")
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, -1"})
  void refusesALaunchOfNothing(int x, int y, int z) {
    assertThatThrownBy(() -> new Extent(x, y, z))
        .hasMessage(
            "a launch of %d × %d × %d has nothing to do; each direction needs at least 1"
                .formatted(x, y, z));
  }

  @Test
  void refusesLessSharedMemoryThanNone() {
    assertThatThrownBy(() -> LaunchShape.of(1, 32).withShared(-1))
        .hasMessage("sharedBytes is -1; it must be 0 or more");
  }
}
