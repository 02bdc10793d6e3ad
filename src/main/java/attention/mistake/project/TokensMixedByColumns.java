package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-mixed-by-columns",
    title = "You computed Wᵀ·E, which mixes tokens",
    explanation =
        "You have transposed the weights, yet each row of your result still adds up rows "
            + "of the features. The side counts as well: a token's row has to stand to the "
            + "left of the weights.",
    hint =
        "In a product the rows of the left matrix stay rows. Whose rows should stay rows "
            + "here?",
    section = "The trap")
public record TokensMixedByColumns(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return weights.transpose().mmul(features);
  }
}
