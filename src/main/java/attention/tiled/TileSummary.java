package attention.tiled;

import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * All that the rest of the calculation must know of some keys, three things for each query.
 *
 * <p>Softmax divides by a sum over all keys and subtracts a maximum over all keys. A tile knows
 * neither, so it uses its own maximum and does not divide. Two summaries merge into the summary of
 * both: a summary whose maximum was too small is multiplied by {@code e^(its maximum − the larger
 * one)}. Merging in any order gives the same, up to rounding. Milakov and Gimelshein 2018, section
 * 3; Dao et al. 2022, section 3.1.
 *
 * @param largest m, the largest score: {@code [n_q, 1]}; −∞ where every key is hidden
 * @param sum l, the sum of {@code e^(s − m)}: {@code [n_q, 1]}; 0 where every key is hidden
 * @param output o, the sum of {@code e^(s − m)·v}, not divided yet: {@code [n_q, d_v]}
 */
public record TileSummary(INDArray largest, INDArray sum, INDArray output) {
  /**
   * Summarises some keys.
   *
   * @param scores {@code [n_q, w]} of w keys, −∞ where hidden; perhaps with {@code batch}, or
   *     {@code batch, heads}, in front
   * @param values {@code [w, d_v]} of the same keys, with the same in front
   * @throws attention.tensor.ShapeException if the two disagree on w
   */
  public static TileSummary of(INDArray scores, INDArray values) {
    Shapes.of("scores", scores, "n_q", "w").and("values", values, "w", "d_v");
    INDArray largest = scores.max(true, -1);
    INDArray powers = Transforms.exp(scores.sub(finite(largest)));
    return new TileSummary(largest, powers.sum(true, -1), MatrixProduct.of(powers, values));
  }

  /**
   * Merges this with the summary of other keys.
   *
   * @param other of the same queries
   * @return the summary of all these keys
   */
  public TileSummary and(TileSummary other) {
    INDArray both = Transforms.max(largest, other.largest);
    INDArray factor = Transforms.exp(largest.sub(finite(both)));
    INDArray othersFactor = Transforms.exp(other.largest.sub(finite(both)));
    return new TileSummary(
        both,
        sum.mul(factor).add(other.sum.mul(othersFactor)),
        output.mul(factor).add(other.output.mul(othersFactor)));
  }

  /**
   * What the queries gather from these keys: {@code o / l}, divided once, at the end.
   *
   * @return {@code [n_q, d_v]}; zeros where every key is hidden
   */
  public INDArray context() {
    // Only where every key is hidden is the sum 0; 0/1 leaves zeros there.
    return output.div(sum.add(sum.eq(0).castTo(DataType.DOUBLE)));
  }

  /** Shows its three parts to a trace. */
  TileSummary seenBy(Trace trace) {
    trace.see("largest", largest);
    trace.see("sum", sum);
    trace.see("output", output);
    return this;
  }

  /** −∞ − (−∞) would be NaN: where every key is hidden, a finite number stands in. */
  private static INDArray finite(INDArray largest) {
    return Transforms.max(largest, -Double.MAX_VALUE);
  }
}
