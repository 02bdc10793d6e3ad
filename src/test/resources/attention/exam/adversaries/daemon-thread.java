import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Leaves a thread behind, and is right. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    Thread thread =
        new Thread(
            () -> {
              while (true) {
                Thread.onSpinWait();
              }
            },
            "still here");
    thread.setDaemon(true);
    thread.start();
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
