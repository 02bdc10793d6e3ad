package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-first-pair-turned",
    title = "You rotated the first pair only",
    explanation =
        "Your features from the third on are as they were. Every pair is rotated, "
            + "each by an angle of its own.",
    hint = "How many pairs does a vector of d features have, and where does your " + "loop end?",
    section = "Every pair at its own speed")
public final class OnlyFirstPairTurned implements RightElsewhere {
  @Override
  public INDArray rotated(INDArray vectors, int first) {
    return Turned.by(vectors, (row, i) -> i == 0 ? first + row : 0);
  }
}
