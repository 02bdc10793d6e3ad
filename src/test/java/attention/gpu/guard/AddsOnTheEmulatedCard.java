package attention.gpu.guard;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;

/** Opens the emulated card, runs a kernel, and says so. */
final class AddsOnTheEmulatedCard {
  static final String DONE = "it added";

  private AddsOnTheEmulatedCard() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    String text = "extern \"C\" __global__ void more(float* a) { a[0] += 1; }";
    try (Gpu gpu = Cards.emulated();
        DeviceArray a = gpu.copyOf(1);
        Kernels kernels = gpu.compile(KernelSource.of("more.cu", text))) {
      kernels.kernel("more").launch(LaunchShape.of(1, 1), a);
      if (a.toFloats()[0] == 2) {
        System.out.println(DONE);
      }
    }
  }
}
