package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "projection-weights-returned",
    title = "You copied the weights of the projection",
    explanation =
        "Your result is the transposed weight matrix, whatever the tokens are. That is "
            + "right for one-hot tokens in order only; every other token has to meet the "
            + "weights.",
    hint = "Where does your code use the features?",
    section = "The trap")
public record ProjectionWeightsReturned(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return weights.transpose().dup('c');
  }
}
