package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-biases-forgotten",
    title = "You left both biases out",
    explanation =
        "Your projections have lost their shifts: b₁ decides where each hidden "
            + "number bends, and b₂ shifts the result. Each projection adds its own.",
    hint = "Two of the five arguments do not occur in your formula.",
    section = "The feed-forward network")
public final class BothBiasesForgotten implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.relu(MatrixProduct.ofTransposed(x, w1));
    return MatrixProduct.ofTransposed(hidden, w2);
  }
}
