package attention.multihead;

import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Cuts every token's features into heads: {@code [n, d_model]} becomes {@code [heads, n, d_head]}.
 * The first head gets the first {@code d_head} features of every token, the second the next.
 *
 * <p>It cuts and then transposes. A reshape alone would have the right shape and the wrong numbers:
 * slices of several tokens in one head. Vaswani et al. 2017, section 3.2.2.
 *
 * @param heads how many, at least 1
 */
public record HeadSplit(int heads) {
  /** Refuses less than one head. */
  public HeadSplit {
    if (heads < 1) {
      throw new IllegalArgumentException(
          "heads is %d; attention needs at least 1".formatted(heads));
    }
  }

  /**
   * The width of a head, {@code d_model / heads}.
   *
   * @throws ShapeException if the heads do not share d_model evenly
   */
  public long width(long dModel) {
    if (dModel % heads != 0) {
      throw new ShapeException(
          "d_model = %d cannot be shared by %d heads: %d / %d leaves %d over; each head needs the same whole number of features"
              .formatted(dModel, heads, dModel, heads, dModel % heads));
    }
    return dModel / heads;
  }

  /**
   * Cuts features into heads.
   *
   * @param features {@code [n, d_model]} or {@code [batch, n, d_model]}
   * @return a new array {@code [heads, n, d_model/heads]} or {@code [batch, heads, n,
   *     d_model/heads]}
   * @throws ShapeException if it has another rank, or d_model is not divisible by heads
   */
  public INDArray of(INDArray features) {
    return features != null && features.rank() == 2
        ? batch(Nd4j.expandDims(features, 0)).slice(0)
        : batch(features);
  }

  private INDArray batch(INDArray features) {
    Shapes shapes = Shapes.ofParameter("features", features, "batch", "n", "d_model");
    long dHead = width(shapes.size("d_model"));
    return features
        .dup('c')
        .reshape('c', shapes.size("batch"), shapes.size("n"), heads, dHead)
        .permute(0, 2, 1, 3)
        .dup('c');
  }
}
