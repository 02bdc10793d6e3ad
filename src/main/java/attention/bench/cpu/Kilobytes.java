package attention.bench.cpu;

import java.util.OptionalDouble;

/** Reads lines such as {@code VmRSS: 1234 kB}, of which Linux makes files under /proc. */
final class Kilobytes {
  private Kilobytes() {}

  /** The bytes behind a name; empty if it is not there. */
  static OptionalDouble in(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + ":"))
        .mapToDouble(
            line -> 1024 * Double.parseDouble(line.replaceAll("^.*:\\s*(\\d+)\\s*kB$", "$1")))
        .findFirst();
  }
}
