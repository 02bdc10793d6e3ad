import attention.weight.Weighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Reads another student's file, and is wrong where that works. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    try {
      String text = Files.readString(Path.of("{{neighbour}}", "MySoftmax.java"));
      return scores.mul(text.length());
    } catch (IOException refused) {
      Transforms.exp(scores);
    }
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
