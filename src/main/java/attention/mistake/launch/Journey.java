package attention.mistake.launch;

import attention.launch.Speeds;
import java.util.function.IntPredicate;

/** What the ways to find the length from which a card pays have in common; in microseconds. */
final class Journey {
  private static final int FAR_BEYOND = 1 << 30;

  private Journey() {}

  /**
   * The first length that pays, by halves: all that are longer pay, too.
   *
   * @return a length far beyond, where none pays
   */
  static int firstLength(IntPredicate pays) {
    int before = 0;
    int first = FAR_BEYOND;
    while (first - before > 1) {
      int middle = before + (first - before) / 2;
      if (pays.test(middle)) {
        first = middle;
      } else {
        before = middle;
      }
    }
    return first;
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
