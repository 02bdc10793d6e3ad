package attention.position;

/** A position counts the tokens that come before: the first is 0. */
final class Position {
  private Position() {}

  static void requireFirst(int first) {
    if (first < 0) {
      throw new IllegalArgumentException(
          "first is %d; positions count from 0, and first is how many tokens came before"
              .formatted(first));
    }
  }

  static void requireRun(int first, int n) {
    requireFirst(first);
    if (n < 1) {
      throw new IllegalArgumentException("n is %d; there must be at least 1 position".formatted(n));
    }
  }
}
