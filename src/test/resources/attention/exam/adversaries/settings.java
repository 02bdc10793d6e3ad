import attention.weight.Weighting;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Changes what all of Java shares, and is right. */
public final class MySoftmax implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    System.setProperties(new Properties());
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Runtime.getRuntime().halt(1));
    INDArray powers = Transforms.exp(scores.sub(scores.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
