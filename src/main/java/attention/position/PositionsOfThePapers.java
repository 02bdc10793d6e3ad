package attention.position;

import attention.head.AttentionFunction;
import attention.head.TextbookAttention;
import attention.mix.WeightedSum;
import attention.weight.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Both ways as their papers have them. Vaswani et al. 2017, section 3.5; Su et al. 2021, section
 * 3.2.
 */
public final class PositionsOfThePapers implements Positions {
  private static final RotaryPositions ROTARY = new RotaryPositions();
  private static final AttentionFunction ATTENTION =
      new TextbookAttention(RotaryScores.scaledDotProduct(), new Softmax(), new WeightedSum());

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if n or dModel is less than 1
   */
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return new SinusoidalPositions(dModel).of(0, n);
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if d is odd
   * @throws IllegalArgumentException if first is negative
   */
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return ROTARY.rotated(vectors, first);
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if shapes do not fit, or d_k is odd
   */
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return ATTENTION.of(queries, keys, values);
  }
}
