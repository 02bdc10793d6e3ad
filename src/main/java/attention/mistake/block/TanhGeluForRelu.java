package attention.mistake.block;

import attention.block.TanhGelu;
import attention.mistake.Mistake;
import attention.tensor.MatrixProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "feed-forward-tanh-gelu",
    title = "You took the GELU with tanh where ReLU is asked for",
    explanation =
        "That is GPT-2's activation, an approximation of GELU. The exercise asks "
            + "for the paper's own max(0, x).",
    hint = "Compare the activation in the task with yours, at x = −1.",
    section = "ReLU or GELU")
public final class TanhGeluForRelu implements RightElsewhere {
  @Override
  public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    INDArray hidden = new TanhGelu().of(MatrixProduct.ofTransposed(x, w1).add(b1));
    return MatrixProduct.ofTransposed(hidden, w2).add(b2);
  }
}
