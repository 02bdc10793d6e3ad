package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "feed-forward-activation-forgotten",
    title = "You left the activation out",
    explanation =
        "Two projections in a row are one projection: your network can do no more "
            + "than a single matrix. Between them every negative number has to become 0.",
    hint = "What happens to a hidden number that is negative?",
    section = "The feed-forward network")
public final class ActivationForgotten implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = MatrixProduct.ofTransposed(x, w1).add(b1);
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
