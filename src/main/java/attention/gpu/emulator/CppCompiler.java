package attention.gpu.emulator;

import attention.gpu.GpuProblem;
import attention.process.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The C++ compiler that builds the emulated card, and later its kernels.
 *
 * @param program where it lies
 */
record CppCompiler(Path program) {
  private static final List<String> NAMES = List.of("g++", "c++", "clang++");

  /**
   * The first one in these folders.
   *
   * @param system as Java names it: {@code Linux}
   * @throws GpuProblem if there is none, or the system is another
   */
  static CppCompiler found(String system, List<Path> folders) {
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
      throw new GpuProblem(
          "The emulated card runs on Linux only, and this is %s. Kernels can be read everywhere; to run them here, use a card"
              .formatted(system));
    }
    return NAMES.stream()
        .flatMap(name -> Programs.named(folders, name))
        .findFirst()
        .map(CppCompiler::new)
        .orElseThrow(
            () ->
                new GpuProblem(
                    "The emulated card is built by a C++ compiler, and there is none on the PATH (looked for %s). Install one, for example with: apt-get install g++"
                        .formatted(String.join(", ", NAMES))));
  }

  /** A command of it. */
  Stream<String> with(Stream<String> words) {
    return Stream.concat(Stream.of(program.toString()), words);
  }
}
