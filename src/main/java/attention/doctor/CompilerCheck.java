package attention.doctor;

import attention.gpu.nvcc.Nvcc;
import attention.process.Programs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Compilers that lesson 15 uses where it finds them: for the emulated card, and for real ones. */
final class CompilerCheck {
  private static final String EMULATED = "emulated";
  private static final String NVCC = "nvcc";

  private CompilerCheck() {}

  /** A C++ compiler, which builds the emulated card. */
  static Finding emulatedCard(boolean linux) {
    return emulatedCard(
        linux,
        Stream.of("c++", "g++", "clang++")
            .flatMap(name -> Programs.named(Programs.path(), name))
            .findFirst());
  }

  static Finding emulatedCard(boolean linux, Optional<Path> compiler) {
    if (!linux) {
      return Finding.note(
          EMULATED,
          "the emulated card needs Linux",
          "Nothing to do: lesson 15 can be read without it.");
    }
    return compiler
        .map(program -> Finding.good(EMULATED, "a card can be emulated here, built by " + program))
        .orElseGet(
            () ->
                Finding.note(
                    EMULATED,
                    "no C++ compiler, so no emulated card",
                    "To run lesson 15's kernels without a card, install one (on Debian: apt install g++)."));
  }

  /** NVIDIA's own compiler. */
  static Finding nvcc() {
    return nvcc(Nvcc.find());
  }

  static Finding nvcc(Optional<Nvcc> nvcc) {
    return nvcc.map(found -> Finding.good(NVCC, found.program().toString()))
        .orElseGet(
            () ->
                Finding.note(
                    NVCC,
                    "not here",
                    "Nothing to do: with it, lesson 15 shows what its kernels take of a card. It comes with NVIDIA's CUDA toolkit."));
  }
}
