package attention.fresh;

import attention.task.Aspect;
import attention.task.Probe;
import java.math.BigDecimal;
import java.math.MathContext;

/** Other speeds, near the fixed ones: what a copy costs, and the length from which a card pays. */
final class SpeedsAnew {
  private static final double CLEAR = 0.05; // how far a length is from a whole number, at least
  private static final int SHORTEST = 5;
  private static final int SLOW_START = 3; // or nobody would see in a long journey how it starts

  private SpeedsAnew() {}

  /**
   * The fixed probe's sizes and speeds, drawn anew.
   *
   * @param drawn has its method already
   */
  static Probe with(Probe fixed, Probe drawn, Draw draw) {
    if (fixed.settings().containsKey("n")) {
      int n = fixed.setting("n", Integer.class);
      int fresh = n == 1 ? 1 : (int) near(n, draw);
      return speeds(fixed, drawn.with("n", fresh).with("width", width(fixed, draw)), draw);
    }
    while (true) {
      Probe probe = speeds(fixed, drawn.with("width", width(fixed, draw)), draw);
      if (fixed.aspect() == Aspect.LARGE) {
        probe =
            probe.with("microsecondsPerCopy", SLOW_START * number(probe, "microsecondsPerCopy"));
      }
      double length = length(probe);
      double past = length - Math.floor(length);
      boolean overflows = 4 * length * length * number(probe, "width") > Integer.MAX_VALUE;
      // Also who takes tera for giga is to find a length.
      boolean pays = number(probe, "cardTeraflops") > number(probe, "processorGigaflops");
      if (pays
          && length > SHORTEST
          && past > CLEAR
          && past < 1 - CLEAR
          && overflows == (fixed.aspect() == Aspect.LARGE)) {
        return probe;
      }
    }
  }

  private static int width(Probe fixed, Draw draw) {
    int width = fixed.setting("width", Integer.class);
    return draw.oneOf(width / 2, width, 2 * width);
  }

  private static Probe speeds(Probe fixed, Probe drawn, Draw draw) {
    return drawn
        .with("processorGigaflops", near(number(fixed, "processorGigaflops"), draw))
        .with("cardTeraflops", near(number(fixed, "cardTeraflops"), draw))
        .with("gigabytesPerSecond", near(number(fixed, "gigabytesPerSecond"), draw))
        .with("microsecondsPerCopy", near(number(fixed, "microsecondsPerCopy"), draw));
  }

  /** From 0.7 to 1.4 times as much, with two digits. */
  private static double near(double number, Draw draw) {
    return BigDecimal.valueOf(number)
        .multiply(BigDecimal.valueOf(draw.between(70, 140), 2))
        .round(new MathContext(2))
        .doubleValue();
  }

  /** Where the time on the card is the time on the processor, between two whole numbers. */
  private static double length(Probe probe) {
    double processor = number(probe, "processorGigaflops") * 1e3; // operations a microsecond
    double card = number(probe, "cardTeraflops") * 1e6;
    double operations = 4 * number(probe, "width");
    double bytes = 4 * 4 * number(probe, "width");
    double a = operations / processor - operations / card;
    double b = bytes / (number(probe, "gigabytesPerSecond") * 1e3);
    double c = 4 * number(probe, "microsecondsPerCopy");
    return (b + Math.sqrt(b * b + 4 * a * c)) / (2 * a);
  }

  private static double number(Probe probe, String name) {
    return probe.setting(name, Number.class).doubleValue();
  }
}
