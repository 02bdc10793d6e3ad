import attention.weight.Weighting;
import java.lang.reflect.Field;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import sun.misc.Unsafe;

/** Writes to where no memory is. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try {
      Field field = Unsafe.class.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      ((Unsafe) field.get(null)).putAddress(0, 42);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
