import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Never comes to an end. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    int n = 0;
    while (n >= 0) {
      n = n % 7;
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
