package attention.mistake.project;

import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tokens-in-columns-in-projection",
    title = "Your projected tokens stand in columns",
    explanation =
        "Your result is the right one with rows and columns exchanged. You have put the "
            + "weights on the left of standing columns, and that is right for one token; the "
            + "course keeps tokens in rows, [n, d_out].",
    hint = "What does a row of your result stand for: a token or a feature?",
    section = "All tokens at once")
public record TokensInColumns(INDArray weights) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    return weights.mmul(features.transpose());
  }
}
