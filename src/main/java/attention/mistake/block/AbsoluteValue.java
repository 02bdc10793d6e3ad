package attention.mistake.block;

import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "feed-forward-absolute-value",
    title = "You took the absolute value instead of ReLU",
    explanation =
        "Negative hidden numbers become positive, where they should become 0. A "
            + "hidden number says how much of something is there, and less than nothing "
            + "counts as nothing.",
    hint = "What is max(0, −3), and what does your activation make of −3?",
    section = "ReLU or GELU")
public final class AbsoluteValue implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = Transforms.abs(MatrixProduct.ofTransposed(x, w1).add(b1));
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
