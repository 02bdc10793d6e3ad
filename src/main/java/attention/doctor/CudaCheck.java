package attention.doctor;

import attention.gpu.guard.CudaLibraries;
import attention.gpu.guard.CudaLibrary;
import java.util.Collection;
import java.util.stream.Collectors;

/** CUDA's libraries, through which lesson 15 speaks to a card. The course brings none along. */
final class CudaCheck {
  private static final String NAME = "CUDA 13";

  private CudaCheck() {}

  /**
   * Looks at what is there.
   *
   * @param card whether there is one that could use it
   */
  static Finding look(boolean linux, boolean card) {
    return linux
        ? look(CudaLibraries.onThisMachine(), card)
        : Finding.note(
            NAME,
            "lesson 15 speaks to a card on Linux only",
            "Nothing to do: it can be read without; on Windows, WSL is such a Linux.");
  }

  static Finding look(CudaLibraries libraries, boolean card) {
    Collection<CudaLibrary> missing = libraries.missing();
    if (missing.isEmpty()) {
      return Finding.good(
          NAME, "in " + libraries.of(CudaLibrary.COMPILER).orElseThrow().getParent());
    }
    String found =
        missing.stream()
            .map(CudaLibrary::file)
            .collect(Collectors.joining(", ", "not on this machine: ", ""));
    if (!card) {
      return Finding.note(NAME, found, "Nothing to do: without a card they are of no use.");
    }
    return Finding.note(
        NAME,
        found,
        missing.stream()
            .map(library -> "For %s: %s".formatted(library.purpose(), library.howToGet()))
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
