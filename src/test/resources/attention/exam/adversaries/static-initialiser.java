import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Never comes to an end before it begins. */
public final class MySoftmax implements Weighting {
  private static final int SEVEN = endless();

  private static int endless() {
    int n = 0;
    while (n >= 0) {
      n = n % 7;
    }
    return n;
  }

  @Override
  public INDArray of(INDArray scores) {
    return scores.mul(SEVEN);
  }
}
