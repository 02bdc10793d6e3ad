package attention.doctor;

import attention.process.Command;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The GPU, by what NVIDIA's own tool says before anything of CUDA loads. Lessons 00 to 14 never
 * need one.
 */
final class GpuCheck {
  private static final String NAME = "GPU";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String[] QUESTION = {
    "nvidia-smi", "--query-gpu=name,compute_cap,driver_version", "--format=csv,noheader"
  };
  // ND4J 1.0.0-M2.1's CUDA library holds machine code for capability 3.7 to 8.6, which 8.9 runs
  // too.
  private static final double ND4J_OLDEST = 3.7;
  private static final double ND4J_END = 9.0;

  private GpuCheck() {}

  static Finding look() {
    return look(Command.of(Path.of("").toAbsolutePath(), QUESTION).run(PATIENCE));
  }

  static Finding look(Command.Outcome outcome) {
    if (!outcome.good()) {
      return Finding.note(
          NAME,
          outcome.status() == Command.NOT_ENDED
              ? "none found: nvidia-smi is not here, or does not answer"
              : "nvidia-smi failed: " + outcome.lastWord(),
          "Nothing to do: every lesson so far runs on the CPU. A GPU would speed up large matrices"
              + " only; at 3×3 the copy costs more than the work.");
    }
    String firstCard = outcome.out().lines().findFirst().orElse("");
    String[] fields = firstCard.split("\\s*,\\s*", -1);
    if (fields.length != 3) {
      return Finding.note(
          NAME, "nvidia-smi answered \"%s\"".formatted(firstCard), "Update the driver.");
    }
    return Finding.good(
        NAME,
        "%s, compute capability %s, driver %s; the course still computes on the CPU%s"
            .formatted(fields[0], fields[1], fields[2], servedByNd4j(fields[1])));
  }

  private static String servedByNd4j(String capability) {
    try {
      double number = Double.parseDouble(capability);
      return number >= ND4J_OLDEST && number < ND4J_END
          ? ", and ND4J's CUDA backend could serve this card"
          : ", and ND4J's CUDA backend has no code for this card";
    } catch (NumberFormatException unknown) {
      return "";
    }
  }
}
