package attention.bench.gpu;

import attention.process.Command;
import attention.process.Command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of NVIDIA's driver runs the card. */
final class DriverVersion {
  private static final Path LINUX = Path.of("/proc/driver/nvidia/version");
  private static final Pattern NUMBER = Pattern.compile("\\s(\\d+\\.\\d+(\\.\\d+)?)\\s");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private DriverVersion() {}

  /** Such as 580.65.06; empty if the system does not tell. */
  static String here() {
    if (Files.isReadable(LINUX)) {
      try {
        return in(Files.readString(LINUX));
      } catch (IOException unreadable) {
        return ""; // the number is nice to have
      }
    }
    Outcome asked =
        Command.of(
                Path.of("").toAbsolutePath(),
                "nvidia-smi",
                "--query-gpu=driver_version",
                "--format=csv,noheader")
            .run(PATIENCE);
    return asked.good() ? asked.out().lines().findFirst().orElse("").strip() : "";
  }

  /** The number in what Linux tells of the driver. */
  static String in(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? number.group(1) : "";
  }
}
