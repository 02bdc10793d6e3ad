package attention.gpu.nvcc;

import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import attention.process.Command;
import attention.process.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * NVIDIA's compiler. It needs no card.
 *
 * @param program where it lies
 */
public record Nvcc(Path program) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Path USUAL = Path.of("/usr/local/cuda/bin");
  private static final String OUTPUT = "kernels.cubin";

  /**
   * The first on the PATH, in the folder that CUDA_PATH names, or where CUDA's installer puts it.
   */
  public static Optional<Nvcc> find() {
    Stream<Path> named =
        Stream.of("CUDA_PATH", "CUDA_HOME")
            .map(System.getenv()::get)
            .filter(folder -> folder != null && !folder.isBlank())
            .map(folder -> Path.of(folder, "bin"));
    List<Path> folders =
        Stream.of(Programs.path().stream(), named, Stream.of(USUAL)).flatMap(each -> each).toList();
    return Programs.named(folders, "nvcc").findFirst().map(Nvcc::new);
  }

  /**
   * Compiles to machine code, and says what each kernel takes.
   *
   * @param architecture of the card: {@code sm_90} for compute capability 9.0
   * @throws GpuProblem with the compiler's own lines, if it does not compile
   */
  public List<Compiled> compile(KernelSource source, String architecture) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("nvcc");
      return compile(source, architecture, folder);
    } catch (IOException unwritable) {
      throw new GpuProblem(
          "The kernels cannot be written into a file for nvcc: " + unwritable.getMessage(),
          unwritable);
    } finally {
      delete(folder);
    }
  }

  private List<Compiled> compile(KernelSource source, String architecture, Path folder)
      throws IOException {
    Files.writeString(folder.resolve(source.name()), source.text());
    for (Map.Entry<String, String> header : source.headers().entrySet()) {
      Files.writeString(folder.resolve(header.getKey()), header.getValue());
    }
    Command.Outcome outcome =
        Command.of(folder, program.toString(), "-cubin", "-arch=" + architecture)
            .and("-Xptxas", "-v", "-o", OUTPUT)
            .and(defines(source))
            .and(source.name())
            .run(PATIENCE);
    if (!outcome.good()) {
      throw new GpuProblem(
          "nvcc does not compile %s for %s:%n%s"
              .formatted(source.name(), architecture, said(outcome)));
    }
    return Compiled.in(outcome.err() + outcome.out()).stream()
        .sorted(Comparator.comparing(Compiled::kernel))
        .toList();
  }

  private static String[] defines(KernelSource source) {
    return source.defines().entrySet().stream()
        .map(define -> "-D" + define.getKey() + "=" + define.getValue())
        .toArray(String[]::new);
  }

  private static String said(Command.Outcome outcome) {
    return (outcome.err() + outcome.out())
        .lines()
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException left) {
      throw new UncheckedIOException("a folder for nvcc cannot be deleted: " + folder, left);
    }
  }
}
