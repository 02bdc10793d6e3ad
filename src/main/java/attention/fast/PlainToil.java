package attention.fast;

/** Multiplications and additions in a loop that the compiler may turn into vector instructions. */
final class PlainToil {
  private static final int NUMBERS = 256;
  private static final int STEPS = 8;

  private PlainToil() {}

  static double of(int rounds) {
    float[] numbers = new float[NUMBERS];
    for (int round = 0; round < rounds / NUMBERS; round++) {
      for (int i = 0; i < NUMBERS; i++) {
        float x = numbers[i];
        x = x * 0.5f + 1;
        x = x * 0.5f + 1;
        x = x * 0.5f + 1;
        x = x * 0.5f + 1;
        x = x * 0.5f + 1;
        x = x * 0.5f + 1;
        x = x * 0.5f + 1;
        numbers[i] = x * 0.5f + 1;
      }
    }
    if (!(numbers[0] >= 0)) { // a result that nobody looks at would not be calculated
      throw new ArithmeticException("sums of positive numbers came to " + numbers[0]);
    }
    int passes = rounds / NUMBERS;
    return 2.0 * STEPS * NUMBERS * passes;
  }
}
