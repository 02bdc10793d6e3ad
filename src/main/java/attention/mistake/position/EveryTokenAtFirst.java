package attention.mistake.position;

import attention.mistake.Mistake;
import attention.position.PositionsOfThePapers;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "every-token-at-first",
    title = "You rotated every row by the position of the first",
    explanation =
        "All your rows turn by the same angle, as if all tokens stood at one "
            + "place. Row 0 stands at first, row 1 at first + 1, and so on.",
    hint = "Where does the index of the row come into the angle?",
    section = "With a cache")
public final class EveryTokenAtFirst implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> Cells.angle(first, i, d));
  }

  /** Turned all alike they score as if not turned, which is another mistake. */
  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    return new PositionsOfThePapers().context(queries, keys, values);
  }
}
