package attention.mistake.launch;

import attention.launch.Speeds;
import java.util.function.IntPredicate;

/** What the ways to find the length from which a card pays have in common; in microseconds. */
final class Journey {
  private static final int FAR_BEYOND = 10_000_000;

  private Journey() {}

  /** The first length that pays; where none does, one far beyond all that do. */
  static int firstLength(IntPredicate pays) {
    int n = 1;
    while (!pays.test(n) && n < FAR_BEYOND) {
      n++;
    }
    return n;
  }

  static double onCard(double n, int width, Speeds speeds) {
    return operations(n, width) / (speeds.cardTeraflops() * 1e6);
  }

  static double onProcessor(double n, int width, Speeds speeds) {
    return operations(n, width) / (speeds.processorGigaflops() * 1e3);
  }

  private static double operations(double n, int width) {
    return 4 * n * n * width;
  }
}
