package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "rotation-pair-doubled",
    title = "You doubled a feature index that is 2i already",
    explanation =
        "Your later pairs turn too slowly: the exponent is twice what it should "
            + "be. If the loop steps by 2, its variable is 2i itself.",
    hint = "Is your i the number of the pair, or of its first feature?",
    section = "Every pair at its own speed")
public final class RotationPairDoubled implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    int d = vectors.columns();
    return Turned.by(vectors, (row, i) -> Cells.angle(first + row, 2 * i, d));
  }
}
