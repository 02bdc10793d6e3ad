package attention.gpu.emulator;

import attention.gpu.Gpu;
import attention.gpu.KernelSource;
import attention.gpu.Kernels;
import attention.gpu.LaunchShape;

/** Kernels of a few lines, compiled and launched on a card. */
final class CardUnderTest {
  private CardUnderTest() {}

  /** Compiles what {@link #kernel} made as a file {@code test.cu}, and launches it. */
  static void launch(Gpu gpu, String text, LaunchShape shape, Object... arguments) {
    try (Kernels kernels = gpu.compile(KernelSource.of("test.cu", text))) {
      kernels.kernel("test").launch(shape, arguments);
    }
  }

  /** The body of a kernel with this list of parameters. */
  static String kernel(String parameters, String body) {
    return "extern \"C\" __global__ void test(%s) {%n%s}%n".formatted(parameters, body);
  }
}
