package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "softmax-over-everything",
    title = "You normalised over the whole matrix",
    explanation =
        "All your weights together sum to 1, so no row does. Every query has one whole "
            + "to hand out, whatever the other queries do.",
    hint =
        "How many sums does a matrix of three queries need? What does sum() without an "
            + "axis return?",
    section = "Each row by itself")
public final class SoftmaxOverEverything implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers = Transforms.exp(scores.sub(scores.maxNumber().doubleValue()));
    return powers.div(powers.sumNumber().doubleValue());
  }
}
