package attention.gpu.guard;

import attention.gpu.GpuProblem;
import java.util.List;
import java.util.stream.Collectors;

/** What must be on a machine before its card can be opened. */
final class Missing {
  private static final List<CudaLibrary> NEEDED =
      List.of(CudaLibrary.DRIVER, CudaLibrary.RUNTIME, CudaLibrary.COMPILER);

  private Missing() {}

  /**
   * Lets pass what suffices.
   *
   * @throws GpuProblem with what is missing, and how to get each
   */
  static void refuse(CudaLibraries libraries) {
    List<CudaLibrary> missing =
        NEEDED.stream().filter(library -> libraries.of(library).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new GpuProblem(
          missing.stream()
              .map(
                  library ->
                      "For %s %s is needed, and is not on this machine. %s"
                          .formatted(library.purpose(), library.file(), library.howToGet()))
              .collect(
                  Collectors.joining(
                      "\n",
                      "No card can be opened here.\n",
                      "\nThe emulated card needs none of that: ./attention bench gpu --emulated, or Cards.emulated() in Java.")));
    }
  }
}
