package attention.mistake.block;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-weights-not-transposed",
    title = "You multiplied by W where the formula has Wᵀ",
    explanation =
        "Each row of W holds the weights of one output, as in lesson 02, so x·Wᵀ "
            + "compares a token with the rows. Your product only fits where W is square, "
            + "and there it gives other numbers.",
    hint =
        "Look at the shapes: x is [n, d_model], w1 is [d_ff, d_model]. Which of the "
            + "two has to be turned?",
    section = "The feed-forward network")
public final class WeightsNotTransposed implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(x.mmul(w1).addRowVector(b1));
    return hidden.mmul(w2).addRowVector(b2);
  }
}
