package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.BooleanIndexing;
import org.nd4j.linalg.indexing.conditions.Conditions;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "minus-infinity-as-zero",
    title = "You replaced −∞ by 0",
    explanation =
        "A key with the score −∞ gets a weight. The power e^0 is 1, so a score of 0 is "
            + "a score like any other; a key that is out of bounds must get nothing.",
    hint = "What does e^x tend to as x goes to −∞? Does anything need replacing?",
    section = "Minus infinity, and what is no number")
public final class MinusInfinityAsZero implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray finite = scores.dup();
    BooleanIndexing.replaceWhere(finite, 0, Conditions.isInfinite());
    INDArray powers = Transforms.exp(finite.sub(finite.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
