package attention.adversary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What honest students write, and small ways to spoil it. */
final class Softmax {
  static final String RIGHT = read("solutions/04-softmax/MySoftmax.java");
  static final String STARTER = read("exercises/04-softmax/MySoftmax.java");
  static final String SCORES = read("solutions/03-scores/MyScores.java");

  /** The columns sum to 1. */
  static final String OVER_QUERIES = RIGHT.replace("(true, 1)", "(true, 0)");

  /** The powers of large scores have no end. */
  static final String NO_SUBTRACTION = RIGHT.replace("scores.sub(largest)", "scores");

  /** The root is missing. */
  static final String NO_SCALING =
      SCORES.replace("dotProducts.div(Math.sqrt(width))", "dotProducts");

  private Softmax() {}

  /** Right, but for a line of its own before it begins. */
  static String after(String line) {
    return RIGHT.replace("INDArray largest", line + "\n    INDArray largest");
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
