package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "powers-of-ten",
    title = "Your base is 10, not e",
    explanation =
        "A step of 1 between two scores makes one weight 10 times the other; it should "
            + "be 2.7183 times. Softmax takes powers of e.",
    hint =
        "Divide two neighbouring weights whose scores differ by 1. Which number do you " + "get?",
    section = "Why a power, and not just a share?")
public final class PowersOfTen implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray powers =
        Transforms.pow(
            Nd4j.valueArrayOf(scores.shape(), 10.0, DataType.DOUBLE),
            scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
