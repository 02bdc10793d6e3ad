package attention.gpu.rung;

import attention.gpu.Bfloat16;
import java.util.Random;

/**
 * Inputs on which a wrong result looks wrong. On plain random numbers every key gets about the same
 * weight, so that contexts are averages of many values and nearly 0 — and a kernel that writes
 * zeros looks nearly right. Here every query looks for one key that was drawn for it, which gets
 * about half of the weight, whatever the number of tokens: contexts are as large as values.
 *
 * <p>All are numbers of bfloat16, so that every rung starts from the very same.
 */
public final class PeakedInputs {
  private PeakedInputs() {}

  /** The same ones from the same sizes and seed, with or without a mask. */
  public static HeadInputs of(GpuSizes sizes, long seed) {
    Random random = new Random(seed);
    float[] keys = normal(sizes.numbers(), random);
    float[] values = normal(sizes.numbers(), random);
    float[] queries = new float[sizes.numbers()];
    double likeness = likeness(sizes);
    for (int token = 0; token < sizes.allHeads() * sizes.tokens(); token++) {
      int query = token % sizes.tokens();
      int looksFor = token - query + random.nextInt(query + 1); // a key that a mask does not hide
      for (int i = 0; i < sizes.width(); i++) {
        queries[token * sizes.width() + i] =
            Bfloat16.rounded((float) (likeness * keys[looksFor * sizes.width() + i]));
      }
    }
    return new HeadInputs(queries, keys, values);
  }

  /**
   * How many times its key a query is. With a times, the score of its key is about a√d, those of
   * the n others are drawn around 0 with deviation a, so that their exponentials add up to about
   * n·e^(a²/2); both are equal where a²/2 − a√d + ln n = 0.
   */
  private static double likeness(GpuSizes sizes) {
    double width = sizes.width();
    return Math.sqrt(width) - Math.sqrt(width - 2 * Math.log(Math.max(2, sizes.tokens())));
  }

  private static float[] normal(int count, Random random) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Bfloat16.rounded((float) random.nextGaussian());
    }
    return numbers;
  }
}
