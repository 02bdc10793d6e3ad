package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-activation-at-the-end",
    title = "You applied the activation at the end, not between the projections",
    explanation =
        "The two projections collapse into one, and then all negative results are "
            + "cut off. The bend belongs between them, on the hidden numbers.",
    hint =
        "On which numbers does max(0, …) stand in the formula: on the hidden ones, "
            + "or on the result?",
    section = "The feed-forward network")
public final class ActivationAtTheEnd implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = MatrixProduct.ofTransposed(x, w1).add(b1);
    return Transforms.relu(MatrixProduct.ofTransposed(hidden, w2).add(b2));
  }
}
