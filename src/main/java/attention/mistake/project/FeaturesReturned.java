package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "features-returned",
    title = "You left the features unchanged",
    explanation =
        "Your result is the input itself, and the weights have no effect. Without them "
            + "query, key and value of a token would be one and the same.",
    hint = "Where does your code use the weights?",
    section = "Three roles for one token")
public final class FeaturesReturned implements Projection {
  public FeaturesReturned(INDArray weights) {}

  @Override
  public INDArray of(INDArray features) {
    return features.dup('c');
  }
}
