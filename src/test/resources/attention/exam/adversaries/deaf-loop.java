import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Swallows whatever is thrown at it, and goes on. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    while (true) {
      try {
        Thread.sleep(1);
      } catch (Throwable everything) {
        continue;
      }
    }
  }
}
