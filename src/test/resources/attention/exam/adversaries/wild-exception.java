import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Throws what is made to be hard to look at. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    throw new Wild();
  }

  private static final class Wild extends RuntimeException {
    @Override
    public String getMessage() {
      throw new Wild();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      while (true) {
        Thread.onSpinWait();
      }
    }

    @Override
    public String toString() {
      throw new StackOverflowError();
    }
  }
}
