import attention.weight.Weighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Writes a library of its own to disk and loads it. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try {
      Path library = Files.createTempFile("mine", ".so");
      Files.write(library, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0});
      System.load(library.toAbsolutePath().toString());
    } catch (IOException refused) {
      throw new IllegalStateException(refused);
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
