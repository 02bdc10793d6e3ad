package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-bias-after-activation",
    title = "You added b₁ after the activation",
    explanation =
        "The bias should decide which numbers are cut off; added later, it shifts "
            + "what is left. The projection, its bias, then the activation.",
    hint = "Look at which brackets the first bias stands in.",
    section = "The feed-forward network")
public final class FirstBiasAfterTheActivation implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(MatrixProduct.ofTransposed(x, w1)).add(b1);
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
