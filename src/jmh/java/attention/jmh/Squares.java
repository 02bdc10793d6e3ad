package attention.jmh;

import attention.ladder.Matrix;
import java.util.Random;

/** Square matrices to multiply, the same in every run. */
final class Squares {
  private Squares() {}

  static Matrix random(int n, long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[n * n];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextFloat();
    }
    return Matrix.of(numbers, n, n);
  }
}
