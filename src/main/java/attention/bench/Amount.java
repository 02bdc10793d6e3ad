package attention.bench;

import java.util.Locale;

/** Numbers as a reader takes them in: three digits at most. */
public final class Amount {
  private Amount() {}

  /** In kB, MB or GB, of a thousand each. */
  public static String bytes(double bytes) {
    if (bytes >= 1e9) {
      return digits(bytes / 1e9) + " GB";
    }
    return bytes >= 1e6 ? digits(bytes / 1e6) + " MB" : digits(bytes / 1e3) + " kB";
  }

  /** Seconds as milliseconds. */
  public static String milliseconds(double seconds) {
    return digits(seconds * 1e3);
  }

  /** One decimal below 100, none above. */
  public static String digits(double value) {
    return String.format(Locale.ROOT, value < 99.95 ? "%.1f" : "%,.0f", value);
  }
}
