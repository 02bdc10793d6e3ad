package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "share-of-squares",
    title = "You squared the scores instead of raising e to them",
    explanation =
        "A score of -1 gets as much as a score of 1, and a score of 0 gets nothing. In "
            + "e^s the score is the exponent, not the base.",
    hint = "Which of the two numbers in e^s is always the same?",
    section = "Why a power, and not just a share?")
public final class ShareOfSquares implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray squares = scores.mul(scores);
    return squares.div(squares.sum(true, 1));
  }
}
