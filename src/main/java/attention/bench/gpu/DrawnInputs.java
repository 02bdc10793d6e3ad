package attention.bench.gpu;

import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PeakedInputs;

/**
 * Draws inputs, and keeps the last ones: drawing takes longer than all that a card does with them.
 */
final class DrawnInputs {
  static final long SEED = 15;

  private GpuSizes drawnFor;
  private HeadInputs last;

  /** Those of the sizes, which are the same with or without a mask. */
  HeadInputs of(GpuSizes sizes) {
    GpuSizes unmasked =
        new GpuSizes(sizes.batch(), sizes.heads(), sizes.tokens(), sizes.width(), false);
    if (!unmasked.equals(drawnFor)) {
      last = null; // so that memory holds one of them at a time
      last = PeakedInputs.of(unmasked, SEED);
      drawnFor = unmasked;
    }
    return last;
  }
}
