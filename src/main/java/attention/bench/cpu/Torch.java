package attention.bench.cpu;

import attention.problem.Problem;
import attention.process.Command;
import attention.process.Command.Outcome;
import attention.process.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Python that has PyTorch.
 *
 * @param python the program
 */
record Torch(Path python) {
  // The first import from a slow disk; later ones take about two seconds.
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SCRIPT = "torch-peer.py";

  /** What to say where there is none. */
  static final String HOW_TO_GET = "pip install torch (its build for the CPU is enough)";

  /** The first Python with PyTorch among those in these folders. */
  static Optional<Torch> among(List<Path> folders) {
    return Stream.of("python3", "python")
        .flatMap(name -> Programs.named(folders, name))
        .filter(python -> asked(python).good())
        .map(Torch::new)
        .findFirst();
  }

  /**
   * The one that is named.
   *
   * @throws Problem if it does not run, or has no PyTorch
   */
  static Torch of(Path python) {
    if (!Files.isRegularFile(python)) {
      throw new Problem(
          "--python %s: there is no such program. Name the Python itself, such as venv/bin/python."
              .formatted(python));
    }
    Outcome outcome = asked(python);
    if (!outcome.good()) {
      throw new Problem(
          "--python %s cannot import torch (%s). Install it there with %s, or leave out --python."
              .formatted(python, outcome.lastWord(), HOW_TO_GET));
    }
    return new Torch(python);
  }

  /**
   * The child that answers for PyTorch.
   *
   * @param script where its script is written
   */
  ProcessBuilder builder(Path script, boolean avx2) throws IOException {
    Files.writeString(script, script());
    ProcessBuilder builder = new ProcessBuilder(python.toString(), "-u", script.toString());
    if (avx2) {
      builder.environment().put("ATEN_CPU_CAPABILITY", "avx2");
      builder.environment().put("ONEDNN_MAX_CPU_ISA", "AVX2");
      builder.environment().put("MKL_ENABLE_INSTRUCTIONS", "AVX2");
    }
    return builder;
  }

  private static Outcome asked(Path python) {
    return Command.of(Path.of("").toAbsolutePath(), python.toString(), "-c", "import torch")
        .run(PATIENCE);
  }

  private static String script() {
    try (InputStream in = Torch.class.getResourceAsStream(SCRIPT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(SCRIPT + " cannot be read from the course's classes", broken);
    }
  }
}
