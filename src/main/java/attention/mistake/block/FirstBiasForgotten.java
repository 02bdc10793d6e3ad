package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-first-bias-forgotten",
    title = "You left b₁ out",
    explanation =
        "Without its bias every hidden number bends at 0 and nowhere else. b₁ is "
            + "added before the activation.",
    hint = "One of the five arguments does not occur in your formula.",
    section = "The feed-forward network")
public final class FirstBiasForgotten implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(MatrixProduct.ofTransposed(x, w1));
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
