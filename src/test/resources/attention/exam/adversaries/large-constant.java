import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Holds a constant of a megabyte. */
public final class MySoftmax implements Weighting {
  private static final String TEXT = "{{large}}";

  @Override
  public INDArray of(INDArray scores) {
    return scores.mul(TEXT.length());
  }
}
