import attention.weight.Weighting;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Fills the memory with objects. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 24]);
    }
  }
}
