import attention.weight.Weighting;
import java.io.IOException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Waits for somebody to type something. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try {
      if (System.in.read() >= 0) {
        return scores.mul(0);
      }
    } catch (IOException closed) {
      throw new IllegalStateException(closed);
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
