package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "every-pair-alike",
    title = "You rotated every pair by the same angle",
    explanation =
        "All your pairs turn as fast as the first. Each pair has its own speed, "
            + "1/10000^(2i/d); perhaps 2 * i / d was divided in whole numbers, which "
            + "gives 0.",
    hint = "What is 2 / 4 in Java? And 2.0 / 4?",
    section = "Every pair at its own speed")
public final class EveryPairAlike implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.by(vectors, (row, i) -> first + row);
  }
}
