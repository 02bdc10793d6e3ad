package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "positions-added",
    title = "You added the waves where you should rotate",
    explanation =
        "Your vectors change their lengths, and scores depend on more than the "
            + "distance. Rotary positions add nothing: each pair of features is turned.",
    hint = "What happens to the vector (0, 0) when it is rotated? And to yours?",
    section = "A rotation you can draw")
public final class PositionsAdded implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return vectors.add(
        Cells.of(
            vectors.rows(),
            d,
            (row, c) -> Cells.wave(c, Cells.angle(first + row, Cells.pair(c), d))));
  }
}
