package attention.position;

import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * A table with a row for each position, learned like the embeddings of tokens. What stands behind
 * its last row has no vector, so longer sequences are refused. Gehring et al. 2017; BERT and GPT-2
 * use it.
 */
public final class LearnedPositions implements AddedPositions {
  private final INDArray table; // [max, d_model]

  /**
   * Keeps a copy of the table.
   *
   * @param table {@code [max, d_model]}, one row for each position
   * @throws ShapeException if it is no matrix
   */
  public LearnedPositions(INDArray table) {
    Shapes.ofParameter("table", table, "max", "d_model");
    this.table = table.dup('c');
  }

  /**
   * {@inheritDoc}
   *
   * @throws ShapeException if the table has no row for the last of them
   */
  @Override
  public INDArray of(int first, int n) {
    Position.requireRun(first, n);
    long end = (long) first + n;
    if (end > table.rows()) {
      throw new ShapeException(
          "the table of positions %s has rows for positions 0 to %d, but %d tokens from position %d on need rows up to %d; shorten the sequence, or learn a longer table"
              .formatted(Arrays.toString(table.shape()), table.rows() - 1, n, first, end - 1));
    }
    return table.get(NDArrayIndex.interval(first, end), NDArrayIndex.all()).dup('c');
  }
}
