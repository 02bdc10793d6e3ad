package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-activation-on-the-input",
    title = "You applied the activation before the first projection",
    explanation =
        "That throws away every negative feature of a token before anything is "
            + "computed from it. The bend belongs between the two projections.",
    hint = "What is handed to your activation: x, or the hidden numbers?",
    section = "The feed-forward network")
public final class ActivationOnTheInput implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = MatrixProduct.ofTransposed(Transforms.relu(x), w1).add(b1);
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
