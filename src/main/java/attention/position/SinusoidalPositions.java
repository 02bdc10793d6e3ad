package attention.position;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Waves: {@code PE[p, 2i] = sin(p / 10000^(2i/d_model))} and {@code PE[p, 2i+1] = cos(p /
 * 10000^(2i/d_model))}. Sine and cosine of one frequency stand side by side.
 *
 * <p>Every number lies in [−1, 1]. Nothing is learned, and no position is too far. The vectors of
 * two positions have a dot product that depends on their distance only, where d_model is even. An
 * odd d_model ends with a sine whose cosine is cut off. Vaswani et al. 2017, section 3.5.
 *
 * @param dModel the width of an embedding, at least 1
 */
public record SinusoidalPositions(int dModel) implements AddedPositions {
  private static final Frequencies FREQUENCIES = new Frequencies(Frequencies.OF_THE_PAPERS);

  /**
   * Refuses a width below 1.
   *
   * @throws IllegalArgumentException if dModel is less than 1
   */
  public SinusoidalPositions {
    if (dModel < 1) {
      throw new IllegalArgumentException("dModel is %d; it must be at least 1".formatted(dModel));
    }
  }

  @Override
  public INDArray of(int first, int n) {
    Position.requireRun(first, n);
    double[][] waves = new double[n][dModel];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < dModel; column++) {
        double angle = FREQUENCIES.angle(Math.addExact(first, row), column / 2, dModel);
        waves[row][column] = column % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
      }
    }
    return Nd4j.createFromArray(waves);
  }
}
