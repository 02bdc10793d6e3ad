package attention.tiled;

import attention.mask.Mask;
import attention.tensor.Shapes;
import attention.trace.Trace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The steps of attention in tiles as the papers have them: {@link TileSummary}, its merge, and
 * {@link TiledAttention}, with each summary written as one matrix. Milakov and Gimelshein 2018,
 * section 3.
 */
public final class OnlineSoftmax implements TiledSteps {
  private static final int OUTPUT = 2; // the first column behind m and l

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the two disagree on w
   */
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    return matrix(TileSummary.of(scores, values));
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the two differ in shape
   */
  @Override
  public INDArray merged(INDArray first, INDArray second) {
    Shapes.of("first", first, "n_q", "2 + d_v").and("second", second, "n_q", "2 + d_v");
    return matrix(summary(first).and(summary(second)));
  }

  /**
   * {@inheritDoc}
   *
   * @throws attention.tensor.ShapeException if the shapes do not fit
   * @throws IllegalArgumentException if the tile is less than 1
   */
  @Override
  public INDArray context(
      INDArray queries, INDArray keys, INDArray values, int tile, boolean causal) {
    Mask mask = causal ? Mask.causal() : Mask.none();
    return new TiledAttention(tile).of(queries, keys, values, mask, Trace.none());
  }

  private static INDArray matrix(TileSummary summary) {
    return Nd4j.concat(1, summary.largest(), summary.sum(), summary.output());
  }

  private static TileSummary summary(INDArray matrix) {
    int[] output = new int[matrix.columns() - OUTPUT];
    for (int feature = 0; feature < output.length; feature++) {
      output[feature] = OUTPUT + feature;
    }
    return new TileSummary(matrix.getColumns(0), matrix.getColumns(1), matrix.getColumns(output));
  }
}
