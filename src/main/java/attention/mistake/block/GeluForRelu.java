package attention.mistake.block;

import attention.block.Gelu;
import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "feed-forward-gelu",
    title = "You took GELU where ReLU is asked for",
    explanation =
        "GELU lets a little of the negative numbers through and is smooth at 0. It "
            + "is what BERT uses; the exercise asks for the paper's own max(0, x).",
    hint = "Compare the activation in the task with yours, at x = −1.",
    section = "ReLU or GELU")
public final class GeluForRelu implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = new Gelu().of(MatrixProduct.ofTransposed(x, w1).add(b1));
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
