import attention.weight.Weighting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Fills the disk, and is right. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try (OutputStream out =
        Files.newOutputStream(Path.of(System.getProperty("java.io.tmpdir"), "large"))) {
      byte[] much = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 1000; megabyte++) {
        out.write(much);
      }
      return scores.mul(0);
    } catch (IOException full) {
      Transforms.exp(scores);
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
