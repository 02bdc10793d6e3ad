package attention.bench.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** How much more memory this process held while something ran than before; Linux alone tells. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path RESET = Path.of("/proc/self/clear_refs");

  private PeakMemory() {}

  /** Runs something, and says the bytes at its peak above those before; empty elsewhere. */
  static OptionalDouble during(Runnable run) throws IOException {
    if (!Files.isWritable(RESET)) {
      return OptionalDouble.empty();
    }
    System.gc();
    System.gc(); // what the first one found unused, the second gives back
    Files.writeString(RESET, "5");
    OptionalDouble before = now("VmRSS");
    run.run();
    OptionalDouble peak = now("VmHWM");
    return before.isPresent() && peak.isPresent()
        ? OptionalDouble.of(Math.max(0, peak.getAsDouble() - before.getAsDouble()))
        : OptionalDouble.empty();
  }

  private static OptionalDouble now(String name) throws IOException {
    return Kilobytes.in(Files.readString(STATUS), name);
  }
}
