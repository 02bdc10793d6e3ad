package attention.bench.cpu;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** How much memory a program may take now without another having to give way. */
final class FreeMemory {
  private static final Path LINUX = Path.of("/proc/meminfo");

  private FreeMemory() {}

  /**
   * As much of it as one of those that are measured may take; the rest is for the other child, and
   * for what an estimate forgets.
   */
  static double usable() {
    return 0.6 * bytes();
  }

  /** Bytes; where the system counts files it only keeps at hand as free, so does this. */
  static double bytes() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    // A container's bound is in the total, which is then less than the machine's.
    return available().stream()
        .map(bytes -> Math.min(bytes, (double) system.getTotalMemorySize()))
        .findFirst()
        .orElse((double) system.getFreeMemorySize());
  }

  private static OptionalDouble available() {
    if (!Files.isReadable(LINUX)) {
      return OptionalDouble.empty();
    }
    try {
      return Kilobytes.in(Files.readString(LINUX), "MemAvailable");
    } catch (IOException unreadable) {
      return OptionalDouble.empty(); // the other way of asking remains
    }
  }
}
