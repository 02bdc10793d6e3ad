package attention.multihead;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Lays the heads' contexts side by side again, token by token: {@code [heads, n, d_head]} becomes
 * {@code [n, heads·d_head]}. It undoes {@link HeadSplit}.
 *
 * <p>It transposes and then joins; a reshape alone would lay tokens of one head side by side.
 * Vaswani et al. 2017, section 3.2.2, where it is {@code Concat}.
 */
public final class HeadMerge {
  /**
   * Lays heads side by side.
   *
   * @param heads {@code [heads, n, d_head]} or {@code [batch, heads, n, d_head]}
   * @return a new array {@code [n, heads·d_head]} or {@code [batch, n, heads·d_head]}
   * @throws attention.tensor.ShapeException if it has another rank
   */
  public INDArray of(INDArray heads) {
    return heads != null && heads.rank() == 3
        ? batch(Nd4j.expandDims(heads, 0)).slice(0)
        : batch(heads);
  }

  private static INDArray batch(INDArray heads) {
    Shapes shapes = Shapes.ofParameter("heads", heads, "batch", "heads", "n", "d_head");
    long width = shapes.size("heads") * shapes.size("d_head");
    return heads
        .permute(0, 2, 1, 3)
        .dup('c')
        .reshape('c', shapes.size("batch"), shapes.size("n"), width);
  }
}
