package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-mixed-in-projection",
    title = "You computed W·E, which mixes tokens",
    explanation =
        "Each row of your result adds up rows of the features, so the numbers of one "
            + "token depend on the others. A projection mixes the features of one token and "
            + "never leaves its row.",
    hint =
        "Change one token of the input and watch which rows of your result change. Which "
            + "should?",
    section = "The trap")
public record TokensMixed(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return weights.mmul(features);
  }
}
