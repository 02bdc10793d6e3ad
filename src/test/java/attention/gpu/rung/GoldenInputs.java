package attention.gpu.rung;

import attention.testing.Golden;

/** The inputs of {@code data/golden/gpu.json}, as a card takes them. */
final class GoldenInputs {
  private GoldenInputs() {}

  static GpuSizes sizes(Golden golden) {
    long[] shape = golden.given("queries").shape();
    return new GpuSizes(
        (int) shape[0],
        (int) shape[1],
        (int) shape[2],
        (int) shape[3],
        golden.setting("causal") == 1);
  }

  static HeadInputs of(Golden golden) {
    return new HeadInputs(
        golden.given("queries").data().asFloat(),
        golden.given("keys").data().asFloat(),
        golden.given("values").data().asFloat());
  }

  /** Length of the difference over the length of what is exact. */
  static double apart(float[] numbers, double[] exact) {
    double apart = 0;
    double length = 0;
    for (int i = 0; i < exact.length; i++) {
      apart += (numbers[i] - exact[i]) * (numbers[i] - exact[i]);
      length += exact[i] * exact[i];
    }
    return Math.sqrt(apart / length);
  }
}
