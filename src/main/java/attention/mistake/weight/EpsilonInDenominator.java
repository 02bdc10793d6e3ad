package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "epsilon-in-denominator",
    title = "You added a little to the sum so that it is never 0",
    explanation =
        "A row far below 0 becomes zeros, and a row of 1000s is NaN still. Nothing "
            + "needs to be added to the sum once every row holds a power that is 1.",
    hint = "Which score of a row could become 0 before you raise e to it?",
    section = "Adding a constant changes nothing")
public final class EpsilonInDenominator implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores);
    return powers.div(powers.sum(true, 1).add(1e-9));
  }
}
