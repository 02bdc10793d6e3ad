package attention.cost;

import java.util.List;
import java.util.Locale;

/** Times and amounts of memory, large and small, in units that people can picture. */
public final class InWords {
  private static final List<Unit> TIMES =
      List.of(
          new Unit("years", 365.25 * 24 * 3600),
          new Unit("days", 24 * 3600),
          new Unit("hours", 3600),
          new Unit("minutes", 60),
          new Unit("s", 1),
          new Unit("ms", 1e-3),
          new Unit("µs", 1e-6),
          new Unit("ns", 1e-9));
  private static final List<Unit> BYTES =
      List.of(
          new Unit("TB", 1e12),
          new Unit("GB", 1e9),
          new Unit("MB", 1e6),
          new Unit("kB", 1e3),
          new Unit("bytes", 1));
  private static final double MOST = 1e6; // of the largest unit; more is a power of ten

  private static final double LEAST = 0.01; // of the smallest unit

  private InWords() {}

  /** One unit and its size in the smallest. */
  private record Unit(String name, double size) {}

  /** A time: {@code 3.2 hours}, {@code 15 ms}. */
  public static String seconds(double seconds) {
    return in(TIMES, seconds);
  }

  /** An amount of memory, with 1 kB = 1000 bytes: {@code 128 GB}. */
  public static String bytes(double bytes) {
    return in(BYTES, bytes);
  }

  private static String in(List<Unit> units, double amount) {
    if (Double.isInfinite(amount)) {
      return "more " + units.get(0).name() + " than a double can count";
    }
    Unit unit =
        units.stream()
            .filter(each -> amount >= each.size())
            .findFirst()
            .orElse(units.get(units.size() - 1));
    double number = amount / unit.size();
    if (number > 0 && number < LEAST) {
      return "less than %s %s".formatted(LEAST, unit.name());
    }
    return String.format(Locale.ROOT, pattern(number), number, unit.name());
  }

  private static String pattern(double number) {
    if (number >= MOST) {
      return "%.1e %s";
    }
    return number >= 10 || number == 0 ? "%.0f %s" : number >= 1 ? "%.1f %s" : "%.2g %s";
  }
}
