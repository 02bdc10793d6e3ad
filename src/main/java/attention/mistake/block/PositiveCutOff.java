package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-positive-cut-off",
    title = "You cut off the positive numbers instead of the negative",
    explanation =
        "You took the smaller of 0 and x; ReLU takes the larger. What was meant to "
            + "pass is 0, and what was meant to stop passes.",
    hint = "What is max(0, 3), and what does your activation make of 3?",
    section = "ReLU or GELU")
public final class PositiveCutOff implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.min(MatrixProduct.ofTransposed(x, w1).add(b1), 0);
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
