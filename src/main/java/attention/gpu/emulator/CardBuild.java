package attention.gpu.emulator;

import attention.gpu.GpuProblem;
import attention.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Builds the emulated card. */
final class CardBuild {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> OPTIONS =
      List.of("-std=c++17", "-O2", "-fPIC", "-U_FORTIFY_SOURCE", "-iquotedriver", "-iquotekernel");

  private final CppCompiler compiler;

  CardBuild(CppCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Builds it in a folder of its own and then gives that its name, so that two that build at once
   * do not disturb each other.
   */
  Path into(Path folder) {
    System.err.println(
        "Building the emulated card with %s, once; it takes some seconds …"
            .formatted(compiler.program().getFileName()));
    try {
      Files.createDirectories(folder.getParent());
      Path growing = Files.createTempDirectory(folder.getParent(), "growing");
      try {
        fill(growing);
        return named(growing, folder);
      } finally {
        KeptFolder.remove(growing); // if it did not get its name
      }
    } catch (IOException exception) {
      throw new GpuProblem(
          "The emulated card cannot be written to %s: %s".formatted(folder, exception.getMessage()),
          exception);
    }
  }

  private void fill(Path folder) throws IOException {
    Recipe.copyTo(folder);
    build(folder);
    Files.writeString(folder.resolve("compiler.txt"), compiler.program().toString());
    Files.createFile(KeptFolder.completeMark(folder));
  }

  private static Path named(Path growing, Path folder) throws IOException {
    try {
      return Files.move(growing, folder);
    } catch (IOException exception) {
      if (KeptFolder.complete(folder)) { // another one was quicker
        return folder;
      }
      throw exception;
    }
  }

  private void build(Path folder) {
    List.of(library(Recipe.DRIVER), library(Recipe.COMPILER)).parallelStream()
        .forEach(words -> run(folder, words));
    Recipe.BEHIND_KERNELS.forEach(name -> run(folder, behindKernels(name)));
    Recipe.OTHERS.forEach(
        library -> run(folder, Stream.concat(library(library), Stream.of(Recipe.DRIVER.file()))));
  }

  private static Stream<String> library(Recipe.Library library) {
    return Stream.of(
            OPTIONS.stream(),
            Stream.of("-shared", "-Wl,-soname," + library.file(), "-o", library.file()),
            library.files())
        .flatMap(words -> words);
  }

  private static Stream<String> behindKernels(String name) {
    return Stream.concat(
        OPTIONS.stream(), Stream.of("-c", "-o", name + ".o", Recipe.behindKernels(name)));
  }

  private void run(Path folder, Stream<String> words) {
    List<String> command = compiler.with(words).toList();
    Command.Outcome outcome = Command.of(folder, command.toArray(String[]::new)).run(PATIENCE);
    if (!outcome.good()) {
      throw new GpuProblem(
          "The emulated card could not be built: %s ended with %d and said%n%s"
              .formatted(compiler.program(), outcome.status(), outcome.err().strip()));
    }
  }
}
