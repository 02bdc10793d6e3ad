package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "softmax-again",
    title = "You put the weights through softmax once more",
    explanation =
        "Every context lies too near to the mean of the values, and a weight of 0 still "
            + "lets its value in. The weights that come in are finished: softmax was lesson "
            + "04.",
    hint = "What should a row of weights 0, 1, 0 make of the values?",
    section = "A look-up, hard and soft")
public final class SoftmaxAgain implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray powers = Transforms.exp(weights);
    return powers.div(powers.sum(true, 1)).mmul(values);
  }
}
