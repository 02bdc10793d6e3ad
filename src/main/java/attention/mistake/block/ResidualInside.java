package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-residual-inside",
    title = "You added x to the result of the network",
    explanation =
        "The residual path is laid around the network by the block, in preNorm and "
            + "postNorm; here it would be added twice. feedForward returns what the "
            + "network found, and no more.",
    hint = "Does x stand alone anywhere in the formula of this method?",
    section = "The residual path")
public final class ResidualInside implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(MatrixProduct.ofTransposed(x, w1).add(b1));
    return MatrixProduct.ofTransposed(hidden, w2).add(b2).add(x);
  }
}
