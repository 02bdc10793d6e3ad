package attention.gpu.nd4j;

import attention.process.Command;
import attention.process.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What NVIDIA's own tool says of this machine's cards, before anything of CUDA loads.
 *
 * @param cards those it lists; empty where there is none, or no tool
 * @param trouble why there is none; empty where there is one
 */
public record NvidiaSmi(List<Seen> cards, String trouble) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String PROGRAM = "nvidia-smi";
  private static final String[] QUESTION = {
    "--query-gpu=name,compute_cap,driver_version", "--format=csv,noheader"
  };

  /**
   * A card as the tool lists it.
   *
   * @param name such as {@code NVIDIA GeForce RTX 3060}
   * @param capability such as 8.6: which machine code it runs
   * @param driver such as {@code 580.65.06}
   */
  public record Seen(String name, double capability, String driver) {
    /** The driver's version as far as the first dot. */
    public int driverBranch() {
      return Integer.parseInt(driver.substring(0, driver.indexOf('.')));
    }
  }

  /** Copies the list. */
  public NvidiaSmi {
    cards = List.copyOf(cards);
  }

  /** Asks the tool, which takes up to a second. */
  public static NvidiaSmi ask() {
    return Programs.named(Programs.path(), PROGRAM)
        .findFirst()
        .map(program -> Command.of(Path.of("").toAbsolutePath(), program.toString()))
        .map(command -> of(command.and(QUESTION).run(PATIENCE)))
        .orElseGet(() -> none("nvidia-smi, which comes with NVIDIA's driver, is not on the PATH"));
  }

  /** Reads what the tool answered. */
  public static NvidiaSmi of(Command.Outcome outcome) {
    if (outcome.status() == Command.NOT_ENDED) {
      return none("nvidia-smi does not answer: " + outcome.lastWord());
    }
    if (!outcome.good()) {
      return none("nvidia-smi failed: " + outcome.lastWord());
    }
    List<String> lines = outcome.out().lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return none("nvidia-smi lists no card");
    }
    try {
      return new NvidiaSmi(lines.stream().map(NvidiaSmi::seen).toList(), "");
    } catch (IllegalArgumentException unreadable) {
      return none("nvidia-smi answered \"%s\"; a newer driver may help".formatted(lines.get(0)));
    }
  }

  private static NvidiaSmi none(String trouble) {
    return new NvidiaSmi(List.of(), trouble);
  }

  private static Seen seen(String line) {
    String[] fields = line.strip().split("\\s*,\\s*", -1);
    if (fields.length != 3 || !fields[2].matches("\\d+\\.[\\d.]+")) {
      throw new IllegalArgumentException(line);
    }
    return new Seen(fields[0], Double.parseDouble(fields[1]), fields[2]);
  }
}
