import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Fills the memory outside of Java with an array of 80 GB. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray large = Nd4j.zeros(100_000, 100_000);
    scores = scores.add(large.getDouble(0, 0));
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
