import attention.weight.Weighting;
import java.lang.reflect.Field;
import org.nd4j.linalg.api.ndarray.INDArray;
import sun.misc.Unsafe;

/** Fills the memory outside of Java, past Java. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try {
      Field field = Unsafe.class.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      Unsafe unsafe = (Unsafe) field.get(null);
      while (true) {
        long begin = unsafe.allocateMemory(1 << 26);
        unsafe.setMemory(begin, 1 << 26, (byte) 1);
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
