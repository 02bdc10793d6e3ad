package attention.floats;

import java.util.Locale;

/** Refuses what would not fit, before any of it is asked for. */
public final class Memory {
  private static final double GIGABYTE = 1e9;

  private Memory() {}

  /**
   * Refuses a calculation that needs more than this Java may use.
   *
   * @param what is calculated, for the message
   * @param bytes that it takes beside its arguments
   * @throws IllegalArgumentException if they are more than there can be
   */
  public static void require(String what, double bytes) {
    long most = Runtime.getRuntime().maxMemory();
    if (bytes > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s needs about %.1f GB beside its arguments, and this Java may use %.1f GB; take fewer or shorter sequences, or start Java with a larger -Xmx",
              what,
              bytes / GIGABYTE,
              most / GIGABYTE));
    }
  }
}
