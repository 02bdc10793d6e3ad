package attention.mistake.weight;

import attention.mistake.Mistake;
import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Mistake(
    id = "scores-cut-to-integers",
    title = "You read the scores as whole numbers",
    explanation =
        "Rows of whole numbers are right, but 0.5 counts as 0. An int cuts off what "
            + "stands after the point.",
    hint = "Which type does your variable for a score have, and which method reads it?",
    section = "One row with a pencil")
public final class ScoresCutToIntegers implements Weighting {
  @Override
  public INDArray of(INDArray scores) {
    INDArray whole = scores.dup();
    for (int i = 0; i < scores.rows(); i++) {
      for (int j = 0; j < scores.columns(); j++) {
        int score = scores.getInt(i, j);
        whole.putScalar(i, j, score);
      }
    }
    INDArray powers = Transforms.exp(whole.sub(whole.max(true, 1)));
    return powers.div(powers.sum(true, 1));
  }
}
