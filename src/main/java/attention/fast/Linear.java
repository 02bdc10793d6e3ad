package attention.fast;

import attention.floats.FloatNumbers;
import attention.multihead.LinearWeights;

/**
 * A projection, {@code X·Wᵀ + b}, ready for an engine.
 *
 * @param weights {@code [d_in, d_out]} in panels
 * @param bias one row of {@code [d_out]}, filled up to whole panels
 */
record Linear(Panels weights, Block bias) {
  static Linear of(LinearWeights learned, int panelWidth) {
    float[] numbers = FloatNumbers.of(learned.weights());
    int out = Math.toIntExact(learned.weights().size(0));
    int in = Math.toIntExact(learned.weights().size(1));
    Panels weights = Panels.room(in, out, panelWidth);
    weights.putColumns(0, out, new Block(numbers, 0, in));
    float[] bias = new float[Panels.padded(out, panelWidth)];
    System.arraycopy(FloatNumbers.of(learned.bias()), 0, bias, 0, out);
    return new Linear(weights, new Block(bias, 0, 0));
  }

  /** Projects some tokens. */
  void of(Engine engine, int rows, Block tokens, Block result) {
    engine.multiply(rows, tokens, weights.all(), bias, result);
  }
}
