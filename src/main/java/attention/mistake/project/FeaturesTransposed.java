package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "features-transposed",
    title = "You transposed the features, not the weights",
    explanation =
        "Each number of your result adds up over tokens, not over features. The features "
            + "hold a token in each row already; it is the weights that have to be turned.",
    hint = "Over which size does the sum of a matrix product run? Here it must be d_in.",
    section = "The trap")
public record FeaturesTransposed(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return features.transpose().mmul(weights);
  }
}
