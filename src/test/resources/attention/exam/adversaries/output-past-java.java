import attention.weight.Weighting;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Writes without end to the stream below System.out. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      byte[] much = new byte[1 << 16];
      while (true) {
        out.write(much);
      }
    } catch (IOException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
