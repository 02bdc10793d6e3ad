package attention.multihead;

import attention.tensor.Gaussian;
import attention.tensor.Shapes;

/**
 * All that one layer of multi-head attention has learned: four projections with bias, {@code
 * 4·(d_model² + d_model)} numbers however many heads share them.
 *
 * @param heads how many; d_model is divisible by it
 * @param queries {@code [d_model, d_model]} and {@code [d_model]}
 * @param keys of the same shapes
 * @param values of the same shapes
 * @param output of the same shapes
 */
public record MultiHeadWeights(
    int heads,
    LinearWeights queries,
    LinearWeights keys,
    LinearWeights values,
    LinearWeights output) {
  /**
   * Refuses at once what would fail only when it is used.
   *
   * @throws IllegalArgumentException if heads is less than 1 or a projection is missing
   * @throws attention.tensor.ShapeException if the heads do not share d_model evenly, or the
   *     projections are not all {@code [d_model, d_model]}
   */
  public MultiHeadWeights {
    MultiHeadAttention.requirePart("queries", queries);
    MultiHeadAttention.requirePart("keys", keys);
    MultiHeadAttention.requirePart("values", values);
    MultiHeadAttention.requirePart("output", output);
    Shapes shapes =
        Shapes.ofParameter("queries", queries.weights(), "d_model", "d_model")
            .parameter("keys", keys.weights(), "d_model", "d_model")
            .parameter("values", values.weights(), "d_model", "d_model")
            .parameter("output", output.weights(), "d_model", "d_model");
    new HeadSplit(heads).width(shapes.size("d_model"));
  }

  /**
   * Random weights, as before any training: variance {@code 1/d_model}, and biases of zero.
   *
   * @param dModel width of a token
   * @param heads how many
   * @param seed the same seed gives the same weights on every machine
   * @throws attention.tensor.ShapeException if dModel is less than 1, or the heads do not share it
   *     evenly
   */
  public static MultiHeadWeights random(int dModel, int heads, long seed) {
    Gaussian gaussian = Gaussian.withSeed(seed);
    return new MultiHeadWeights(
        heads,
        LinearWeights.random(dModel, gaussian),
        LinearWeights.random(dModel, gaussian),
        LinearWeights.random(dModel, gaussian),
        LinearWeights.random(dModel, gaussian));
  }

  /** How many numbers there are to learn. */
  public long count() {
    return queries.count() + keys.count() + values.count() + output.count();
  }

  /** Scaled dot-product attention with these weights. */
  public MultiHeadAttention attention() {
    return MultiHeadAttention.scaledDotProduct(
        heads, queries.projection(), keys.projection(), values.projection(), output.projection());
  }
}
