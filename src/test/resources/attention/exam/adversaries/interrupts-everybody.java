import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Interrupts every thread that there is. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      thread.interrupt();
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
