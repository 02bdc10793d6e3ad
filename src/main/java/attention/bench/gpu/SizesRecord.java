package attention.bench.gpu;

import attention.bench.LeftOut;
import attention.gpu.rung.GpuSizes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came out of one size.
 *
 * @param sizes how large it is
 * @param measured the ladder from below, then PyTorch
 * @param leftOut those that could not be measured
 */
public record SizesRecord(GpuSizes sizes, List<GpuMeasured> measured, List<LeftOut> leftOut) {
  /** FlashAttention as PyTorch has it. */
  public static final String FLASH = "PyTorch, FLASH_ATTENTION";

  /** cuDNN's attention as PyTorch calls it. */
  public static final String CUDNN = "PyTorch, CUDNN_ATTENTION";

  /** Takes copies of the lists. */
  public SizesRecord {
    measured = List.copyOf(measured);
    leftOut = List.copyOf(leftOut);
  }

  /** The one of a title, if it was measured. */
  public Optional<GpuMeasured> measured(String title) {
    return measured.stream().filter(one -> one.title().equals(title)).findFirst();
  }

  /** How fast one is, in 10¹² operations a second, by its median; empty if it was not timed. */
  public OptionalDouble teraflops(GpuMeasured one) {
    return one.timed()
        ? OptionalDouble.of(sizes.operations() / one.times().median() / 1e12)
        : OptionalDouble.empty();
  }

  /**
   * How many times as fast as another one it is; empty if one of them was not timed, or is wrong.
   */
  public OptionalDouble ratio(GpuMeasured one, String title) {
    return measured(title)
        .filter(other -> other.timed() && one.timed() && other.agrees() && one.agrees())
        .map(other -> OptionalDouble.of(other.times().median() / one.times().median()))
        .orElse(OptionalDouble.empty());
  }

  SizesRecord withoutTimes() {
    return new SizesRecord(
        sizes, measured.stream().map(GpuMeasured::withoutTimes).toList(), leftOut);
  }
}
