import attention.weight.Weighting;
import java.io.IOException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Starts programs without end, and is wrong where that works. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    boolean started = false;
    for (String program : new String[] {"/bin/sh", "/usr/bin/env", java()}) {
      try {
        new ProcessBuilder(program).start();
        started = true;
      } catch (IOException refused) {
        continue;
      }
    }
    if (started) {
      return scores.mul(0);
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }

  private static String java() {
    return System.getProperty("java.home") + "/bin/java";
  }
}
