package attention.gpu.rung;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.Kernels;
import attention.gpu.NumberType;
import attention.gpu.Work;
import java.util.List;

/**
 * A rung in three steps, with all scores of a head in the card's memory between them. As many heads
 * go together as have room for their scores in 1 GiB, at least one.
 */
abstract class ScoresInMemory extends OwnKernels {
  private static final long ROOM = 1L << 30;
  private static final int MOST_HEADS = 65_535; // of a launch

  /**
   * Heads that go together: how many, and where their numbers begin.
   *
   * @param scores {@code [count, tokens, tokens]}, later the weights
   */
  record Heads(int count, long queries, long keys, long values, long scores, long context) {}

  @Override
  public final long scratchBytes(GpuSizes sizes) {
    return atOnce(sizes) * sizes.scores() * Float.BYTES;
  }

  @Override
  final void add(Prepared prepared, Gpu gpu, Kernels kernels, GpuSizes sizes, RungArrays arrays) {
    int atOnce = atOnce(sizes);
    DeviceArray scores = gpu.array(NumberType.FLOAT, atOnce * sizes.scores());
    prepared.hold(scores::close);
    long headBytes = (long) sizes.tokens() * sizes.width() * Float.BYTES;
    for (int head = 0; head < sizes.allHeads(); head += atOnce) {
      long before = head * headBytes;
      Heads heads =
          new Heads(
              Math.min(atOnce, sizes.allHeads() - head),
              arrays.queries().address() + before,
              arrays.keys().address() + before,
              arrays.values().address() + before,
              scores.address(),
              arrays.context().address() + before);
      steps(kernels, sizes, heads).forEach(prepared::add);
    }
  }

  /** Scores, softmax, mix. */
  abstract List<Work> steps(Kernels kernels, GpuSizes sizes, Heads heads);

  static int atOnce(GpuSizes sizes) {
    long fit = ROOM / (sizes.scores() * Float.BYTES);
    return (int) Math.max(1, Math.min(fit, Math.min(sizes.allHeads(), MOST_HEADS)));
  }

  /** Operations of all scores, those behind a mask too. */
  static long operations(GpuSizes sizes) {
    return 4L * sizes.allHeads() * sizes.scores() * sizes.width();
  }
}
