package attention.report;

import java.util.function.UnaryOperator;

/**
 * How a terminal sets words apart. Each colour changes what a text looks like, not its letters.
 *
 * @param good for what is right
 * @param bad for what is wrong
 * @param strong for what to read first
 */
public record Ink(
    UnaryOperator<String> good, UnaryOperator<String> bad, UnaryOperator<String> strong) {
  /** No colours at all, as in a file. */
  public static Ink none() {
    return new Ink(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** A tick or a cross. */
  public String mark(boolean passed) {
    return passed ? good.apply("✓") : bad.apply("✗");
  }
}
