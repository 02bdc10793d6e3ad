import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Prints without end. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    while (true) {
      System.out.println("All work and no play makes Jack a dull boy.");
    }
  }
}
