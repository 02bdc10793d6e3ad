package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "transpose-forgotten-in-projection",
    title = "You multiplied by W, not by Wᵀ",
    explanation =
        "Your numbers are sums over a column of the weights; where d_in and d_out "
            + "differ, nothing fits. These weights are [d_out, d_in], one row for each output, "
            + "so a token's row meets rows of W.",
    hint =
        "Read the shapes aloud: [n, d_in] times [d_out, d_in]. What has to be done "
            + "before the two fit?",
    section = "The other convention")
public record TransposeForgotten(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return features.mmul(weights);
  }
}
