package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-activation-twice",
    title = "You applied the activation after the second projection too",
    explanation =
        "No number of your result is negative, so the network can only add to a "
            + "token and never take away. Only the hidden numbers are bent.",
    hint = "Count how often max(0, …) stands in the formula.",
    section = "The feed-forward network")
public final class ActivationTwice implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(MatrixProduct.ofTransposed(x, w1).add(b1));
    return Transforms.relu(MatrixProduct.ofTransposed(hidden, w2).add(b2));
  }
}
