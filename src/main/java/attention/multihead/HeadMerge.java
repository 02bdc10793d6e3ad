package attention.multihead;

import attention.tensor.Shapes;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Lays the heads' contexts side by side again, token by token: {@code [batch, heads, n, d_head]}
 * becomes {@code [batch, n, heads·d_head]}. It undoes {@link HeadSplit}. Vaswani et al. 2017,
 * section 3.2.2, where it is {@code Concat}.
 */
public final class HeadMerge {
  /**
   * Lays heads side by side.
   *
   * @param heads {@code [batch, heads, n, d_head]}
   * @return a new array {@code [batch, n, heads·d_head]}
   * @throws attention.tensor.ShapeException if it has another rank
   */
  public INDArray of(INDArray heads) {
    Shapes shapes = Shapes.ofParameter("heads", heads, "batch", "heads", "n", "d_head");
    return heads
        .permute(0, 2, 1, 3)
        .dup('c')
        .reshape(
            'c',
            shapes.size("batch"),
            shapes.size("n"),
            shapes.size("heads") * shapes.size("d_head"));
  }
}
