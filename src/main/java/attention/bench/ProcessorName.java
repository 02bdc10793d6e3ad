package attention.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What this computer's processor is called. */
public final class ProcessorName {
  private static final Path LINUX = Path.of("/proc/cpuinfo");

  private ProcessorName() {}

  /** Its name as far as the system tells, else the kind of processor that it is. */
  public static String here() {
    return linux()
        .or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"))) // on Windows
        .orElse(System.getProperty("os.arch"));
  }

  private static Optional<String> linux() {
    if (!Files.isReadable(LINUX)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(LINUX).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst("^.*:\\s*", ""))
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty(); // the name is nice to have
    }
  }
}
