import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Returns more than anybody asked for. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    return Nd4j.ones(3000, 3000);
  }
}
