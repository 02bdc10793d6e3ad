package attention.fresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Numbers from a seed, all short enough for a pencil. The same seed draws the same on every
 * machine.
 */
final class Draw {
  private static final double[] PLAIN = {-3, -2, -1, -0.5, 0, 0, 0.5, 1, 1.5, 2, 3, 4};
  private static final double[] SMALL = {-1, -0.5, 0, 0, 0.5, 1, 1.5, 2};

  private final Random random;
  private final Map<Object, Object> known = new HashMap<>();

  Draw(long seed) {
    this(new Random(seed));
  }

  private Draw(Random random) {
    this.random = random;
  }

  /** Goes on with other numbers, and knows nothing of what was drawn once. */
  Draw afresh() {
    return new Draw(random);
  }

  /** A whole number; both ends may come. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of these. */
  @SafeVarargs
  final <T> T oneOf(T... some) {
    return some[random.nextInt(some.length)];
  }

  /** A number from −3 to 4, often 0. */
  double plain() {
    return PLAIN[random.nextInt(PLAIN.length)];
  }

  /** A number from −1 to 2, often 0: after softmax no share of such scores is lost. */
  double small() {
    return SMALL[random.nextInt(SMALL.length)];
  }

  /** Row by row. */
  double[][] matrix(int rows, int columns, DoubleSupplier number) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int column = 0; column < columns; column++) {
        row[column] = number.getAsDouble();
      }
    }
    return matrix;
  }

  /** The same in another order, or by chance in this one. */
  <T> List<T> shuffled(List<T> some) {
    List<T> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /**
   * Draws once for all that is the same in the fixed probes, so that it is the same in the fresh
   * ones.
   */
  @SuppressWarnings("unchecked") // who asks with the same key asks for the same type
  <T> T once(Object key, Supplier<T> first) {
    T value = (T) known.get(key);
    if (value == null) {
      value = first.get();
      known.put(key, value);
    }
    return value;
  }
}
