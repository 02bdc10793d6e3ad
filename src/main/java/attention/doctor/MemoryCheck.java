package attention.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine's memory: a notebook's kernel takes up to 2 GiB, Jupyter and ND4J some more. */
final class MemoryCheck {
  private static final String NAME = "memory";
  private static final long GIB = 1L << 30;
  private static final long NEEDED = 4 * GIB;

  private MemoryCheck() {}

  static Finding look() {
    return look(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
  }

  static Finding look(long bytes) {
    String found = String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIB);
    return bytes >= NEEDED
        ? Finding.good(NAME, found)
        : Finding.note(
            NAME,
            found,
            "The course is tested with 4 GiB and more: run one notebook at a time (lab --execute --parallel 1).");
  }
}
