import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Calls itself without end. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return of(scores);
  }
}
