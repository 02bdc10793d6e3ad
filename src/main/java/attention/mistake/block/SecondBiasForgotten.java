package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-second-bias-forgotten",
    title = "You left b₂ out",
    explanation =
        "All your results are off by the same row, b₂. It is added after the second "
            + "projection.",
    hint = "One of the five arguments does not occur in your formula.",
    section = "The feed-forward network")
public final class SecondBiasForgotten implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(MatrixProduct.ofTransposed(x, w1).add(b1));
    return MatrixProduct.ofTransposed(hidden, w2);
  }
}
