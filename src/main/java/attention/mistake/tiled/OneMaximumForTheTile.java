package attention.mistake.tiled;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "one-maximum-for-the-tile",
    title = "You took one maximum for all queries of the tile",
    explanation =
        "Every row of your summary has the same m. Each query has a maximum of "
            + "its own: beside a query with far larger scores, all powers of the "
            + "others would become 0.",
    hint = "Over which axis does your max go? It should leave one number a row.",
    section = "What a tile can say of itself")
public final class OneMaximumForTheTile implements RightElsewhere {
  @Override
  public INDArray summary(INDArray scores, INDArray values) {
    double largest = scores.maxNumber().doubleValue();
    return Summing.rows(
        scores, values, (row, v) -> Summing.row(largest, Summing.powers(row, largest), v));
  }
}
