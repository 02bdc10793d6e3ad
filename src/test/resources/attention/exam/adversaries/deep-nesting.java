import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Holds an expression that is nested ten thousand times. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return scores.mul({{nested}});
  }
}
