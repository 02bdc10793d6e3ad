package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-mixed-and-transposed",
    title = "You computed Eᵀ·Wᵀ, which mixes tokens",
    explanation =
        "Your result is the transpose of W·E: each number adds up over tokens. A "
            + "transpose of a product turns its order round too, so transposing both parts "
            + "does not mend the order.",
    hint = "Over which size does the sum of a matrix product run? Here it must be d_in.",
    section = "The trap")
public record TokensMixedAndTransposed(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return features.transpose().mmul(weights.transpose());
  }
}
